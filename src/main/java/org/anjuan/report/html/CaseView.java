package org.anjuan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseValues;
import org.anjuan.casefile.reading.Place;
import org.anjuan.report.OutlookText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed case as the pages show it.
 *
 * @param anchor what its place in the page is called
 * @param link where the index points to
 */
record CaseView(ReviewedCase reviewed, String anchor, String link, Words words) {

    /** A place in the file that a finding points at; {@code value} is null for papers and what is absent. */
    record Evidence(String place, String label, @Nullable String value) {}

    /** The findings of one stage of the procedure, in the checklist's order. */
    record Stage(String id, List<Finding> findings) {
        /** Whether a defect shows here. */
        boolean open() {
            return findings.stream().anyMatch(finding -> !finding.signs().isEmpty());
        }

        /** How many findings have each outcome, without those that have none. */
        Map<Outcome, Long> counts() {
            return findings.stream()
                    .collect(Collectors.groupingBy(
                            Finding::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        }
    }

    Review review() {
        return reviewed.review();
    }

    /** The case number, else the title of the file, else that it has no number. */
    String name() {
        return words.cases().name(review().file());
    }

    /** Title, organ and party, as far as they are known. */
    List<String> particulars() {
        CaseFile file = review().file();
        return Stream.of(
                        file.caseNumber() == null ? null : file.title(),
                        file.authority() == null ? null : file.authority().organ(),
                        file.party() == null ? null : file.party().name())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** The violated and questioned findings, in the checklist's order. */
    List<Finding> defects() {
        return review().checklist().stream().filter(Finding::isDefect).toList();
    }

    boolean decided() {
        return review().file().decision() != null;
    }

    /** What the place of {@code part} in the page is called. */
    String id(String part) {
        return anchor + "-" + part;
    }

    Timeline timeline() {
        return new Timeline(review(), words);
    }

    /** The drawing of {@code lines} in each layout. */
    List<Picture> pictures(List<Line> lines) {
        return Stream.of(Picture.Layout.values())
                .map(layout -> new Picture(layout, lines, review().asOf(), words))
                .toList();
    }

    List<Evidence> evidence(Sign sign) {
        return sign.evidence().stream().map(this::evidence).toList();
    }

    private Evidence evidence(String pointer) {
        Place place = reviewed.locations().of(pointer);
        return new Evidence(
                reviewed.source().name() + ":" + place.line() + ":" + place.column(),
                words.pointers().label(pointer),
                new CaseValues(review().file())
                        .plain(pointer)
                        .map(words.values()::text)
                        .orElse(null));
    }

    /** Who waived {@code finding}, until when and why, or that the waiver has expired; empty where there is none. */
    String waiver(Finding finding) {
        return words.cases().waiver(reviewed, finding);
    }

    /** The days and papers to come, by the key of their label; empty where the case is decided. */
    Map<String, List<String>> outlook() {
        return words.ahead().lines(review()).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        OutlookText.Line::label,
                        LinkedHashMap::new,
                        Collectors.mapping(OutlookText.Line::text, Collectors.toList())));
    }

    /** What has a last day, the next one first. */
    List<Finding> due() {
        return review().with(Outcome.PENDING).stream()
                .filter(finding -> finding.dueOn() != null)
                .sorted(Comparator.comparing(Finding::dueOn))
                .toList();
    }

    /** What lies ahead without a last day yet. */
    List<Finding> ahead() {
        return review().with(Outcome.PENDING).stream()
                .filter(finding -> finding.dueOn() == null)
                .toList();
    }

    /** What could not be evaluated because a rule failed. */
    List<Finding> faults() {
        return review().checklist().stream()
                .filter(finding -> finding.fault() != null)
                .toList();
    }

    /** What is missing, each with the obligations that it leaves undetermined; what most of them lack comes first. */
    Map<String, List<Finding>> missing() {
        Map<String, List<Finding>> needs = new LinkedHashMap<>();
        for (Finding finding : review().with(Outcome.UNDETERMINED)) {
            finding.missing()
                    .forEach(need -> needs.computeIfAbsent(need, key -> new ArrayList<>())
                            .add(finding));
        }
        Map<String, List<Finding>> sorted = new LinkedHashMap<>();
        needs.entrySet().stream()
                .sorted(Comparator.comparing(need -> -need.getValue().size()))
                .forEach(need -> sorted.put(need.getKey(), need.getValue()));
        return sorted;
    }

    /** What the checklist's line of {@code finding} is called; null where the finding is told in full elsewhere. */
    @Nullable
    String lineId(Finding finding) {
        return finding.signs().isEmpty() ? id(finding.obligation().id()) : null;
    }

    /** The checklist by stages, in the order of the procedure. */
    List<Stage> stages() {
        Map<String, List<Finding>> stages = review().checklist().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.obligation().stage(),
                        () -> new TreeMap<>(words.stages()),
                        Collectors.toList()));
        return stages.entrySet().stream()
                .map(stage -> new Stage(stage.getKey(), stage.getValue()))
                .toList();
    }
}
