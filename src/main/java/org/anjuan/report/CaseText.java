package org.anjuan.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseValues;
import org.anjuan.casefile.reading.Place;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;
import org.anjuan.review.Waiver;

/** Puts what a report says of a case as a whole, and where its evidence stands, into words. */
public final class CaseText {
    private final Messages messages;
    private final PointerText pointers;
    private final ValueText values;

    /** Words in the language of {@code messages}. */
    public CaseText(Messages messages) {
        this.messages = messages;
        this.pointers = new PointerText(messages.locale());
        this.values = new ValueText(messages);
    }

    /** The case number, else the title of the file, else that it has no number. */
    public String name(CaseFile file) {
        if (file.caseNumber() != null) {
            return file.caseNumber();
        }
        return file.title() != null ? file.title() : messages.text("report.no-number");
    }

    /** The verdict. */
    public String verdict(Review review) {
        return messages.text("verdict." + review.verdict());
    }

    /** How many obligations have each outcome, and how many findings are waived. */
    public String counts(ReviewedCase reviewed) {
        String counts = reviewed.review().summary().entrySet().stream()
                .map(entry -> messages.text("outcome." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.text("list.separator")));
        int waived = reviewed.waived().size();
        return waived == 0
                ? counts
                : counts
                        + messages.text("list.separator")
                        + messages.text("report.waived-count", String.valueOf(waived));
    }

    /** What the report was made with. */
    public String provenance(CheckReport report) {
        Provenance made = report.provenance();
        String rules = Stream.concat(Stream.of(made.rules()), made.packs().stream())
                .map(digest -> digest.substring(0, 12))
                .collect(Collectors.joining("+"));
        return messages.text(
                "report.provenance",
                made.version(),
                rules,
                String.valueOf(made.workingDaysUntil()),
                report.asOf().toString());
    }

    /** File, line, column, name and value of the place at {@code pointer}. */
    public String evidence(ReviewedCase reviewed, String pointer) {
        Place place = reviewed.locations().of(pointer);
        String where = reviewed.source().name() + ":" + place.line() + ":" + place.column();
        return where + "  " + described(reviewed, pointer);
    }

    /** Name and value of the place at {@code pointer}. */
    public String described(ReviewedCase reviewed, String pointer) {
        return pointers.label(pointer)
                + new CaseValues(reviewed.review().file())
                        .plain(pointer)
                        .map(value -> " = " + values.text(value))
                        .orElse("");
    }

    /** Who waived {@code finding}, until when and why; or that the waiver has expired; empty where there is none. */
    public String waiver(ReviewedCase reviewed, Finding finding) {
        return reviewed.waiver(finding)
                .map(waiver -> words(waiver, reviewed.isWaived(finding)))
                .orElse("");
    }

    private String words(Waiver waiver, boolean stands) {
        return messages.text(
                stands ? "waiver.stands" : "waiver.expired",
                String.valueOf(waiver.who()),
                String.valueOf(waiver.until()),
                String.valueOf(waiver.reason()));
    }
}
