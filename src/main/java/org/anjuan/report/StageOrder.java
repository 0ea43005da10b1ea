package org.anjuan.report;

import java.util.Comparator;
import java.util.List;

/** Orders the stages of the rule book as a case runs through them; stages that it does not know come last, by name. */
public final class StageOrder implements Comparator<String> {
    static final List<String> STAGES = List.of(
            "organ",
            "delegation",
            "conferral",
            "within-reach",
            "jurisdiction",
            "filing",
            "investigation",
            "evidence",
            "preservation",
            "seizure",
            "seizure-time",
            "limitation",
            "age-and-capacity",
            "exemption",
            "order-to-correct",
            "transfer",
            "notice",
            "defence",
            "hearing",
            "legal-review",
            "deliberation",
            "simple-procedure",
            "decision",
            "basis",
            "law-in-time",
            "milder-law",
            "item-citation",
            "tier",
            "type-and-range",
            "discretion",
            "leniency",
            "illegal-gains",
            "double-fine",
            "name-and-seal",
            "document",
            "remedies-told",
            "time-limit",
            "service",
            "collection",
            "surcharge",
            "confiscated-goods",
            "demand",
            "enforcement",
            "substitute-performance",
            "court-application",
            "remedies",
            "correction",
            "publication",
            "closure",
            "supervision");

    @Override
    public int compare(String left, String right) {
        return Comparator.comparingInt(StageOrder::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(left, right);
    }

    private static int place(String stage) {
        int place = STAGES.indexOf(stage);
        return place < 0 ? STAGES.size() : place;
    }
}
