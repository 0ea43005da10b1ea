package org.anjuan.training;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Adjudication;
import org.anjuan.report.handout.Handout.Point;

/**
 * What a decided case says of an obligation.
 *
 * @param file the case file, as {@code check} takes it
 * @param point the point that was ruled on
 * @param wrong whether it was held wrong, else right
 */
record Precedent(String file, Adjudication adjudication, String point, boolean wrong) {
    /** The case in words: what was held, by whom, with what result, and where to read on. */
    Point in(TrainingWords words) {
        List<String> details = new ArrayList<>();
        details.add(words.text(
                "precedent.by",
                words.orUnknown(adjudication.adjudicator()),
                words.orUnknown(adjudication.reference()),
                adjudication.outcome() == null ? words.text("unknown") : words.term(adjudication.outcome())));
        details.add(words.text("precedent.file", file));
        return new Point(
                words.text(wrong ? "precedent.wrong" : "precedent.right", words.orUnknown(adjudication.id()), point),
                details,
                adjudication.source());
    }
}
