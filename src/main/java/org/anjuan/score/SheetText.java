package org.anjuan.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Place;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.law.standard.ScoringStandard.PartKind;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.PointerText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Finding;

/** Puts a scored sheet into words: each loss with item, paper, place, figure and arithmetic. */
public final class SheetText {
    private final Messages messages;
    private final FindingText findings;
    private final PointerText pointers;

    /** Words in the language of {@code messages}. */
    public SheetText(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.findings = new FindingText(messages, rulebook);
        this.pointers = new PointerText(messages.locale());
    }

    /**
     * A sheet in words.
     *
     * @param rank the name of the score, or of its two bounds; empty where the standard has none
     * @param arithmetic how the score is reckoned, a line each
     * @param losses the items that are lost or open, or whose defect counts elsewhere
     * @param byHand the items that a person has to score
     */
    public record Sheet(
            String source,
            String standard,
            String basis,
            BigDecimal lowest,
            BigDecimal highest,
            String rank,
            List<String> arithmetic,
            List<Loss> losses,
            List<String> byHand) {}

    /**
     * One item that costs points, or may.
     *
     * @param points what it costs, such as {@code 3} or {@code 1–2}
     * @param reasons what was found, the paper with its place in the file, dates and figures
     */
    public record Loss(String item, String title, Mark mark, String points, List<String> reasons) {}

    /** The words for {@code sheet}, the sheet of {@code reviewed}. */
    public Sheet of(ScoreSheet sheet, ReviewedCase reviewed) {
        ScoringStandard standard = sheet.standard();
        return new Sheet(
                reviewed.source().name(),
                findings.in(standard.title()),
                findings.in(standard.source()) + (standard.verified() ? "" : messages.text("explain.unverified")),
                sheet.lowest(),
                sheet.highest(),
                rank(sheet),
                arithmetic(sheet),
                Stream.concat(sheet.vetoes().stream(), sheet.items().stream())
                        .filter(score -> !score.findings().isEmpty())
                        .map(score -> loss(score, reviewed))
                        .toList(),
                Stream.concat(sheet.vetoes().stream(), sheet.items().stream())
                        .filter(score -> score.mark() == Mark.BY_HAND)
                        .map(score -> score.item().id() + "  "
                                + findings.in(score.item().title()))
                        .toList());
    }

    private String rank(ScoreSheet sheet) {
        String lowest = name(sheet.standard().rank(sheet.lowest()));
        String highest = name(sheet.standard().rank(sheet.highest()));
        return lowest.equals(highest) ? lowest : messages.text("score.rank-range", lowest, highest);
    }

    private String name(Optional<ScoringStandard.Rank> rank) {
        return rank.map(found -> findings.in(found.title())).orElse("");
    }

    private List<String> arithmetic(ScoreSheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "score.base",
                findings.in(sheet.standard().baseTitle()),
                sheet.standard().base().toPlainString()));
        for (PartScore part : sheet.parts()) {
            String key = part.part().kind() == PartKind.EARNED ? "score.earned" : "score.deducted";
            lines.add(messages.text(
                    key,
                    findings.in(part.part().title()),
                    part.part().points().toPlainString(),
                    range(
                            part.arisen().subtract(part.lostAtMost()),
                            part.arisen().subtract(part.lostAtLeast())),
                    part.arisen().toPlainString(),
                    range(part.lostAtLeast(), part.lostAtMost()),
                    range(part.lowest(), part.highest())));
        }
        sheet.vetoes().stream()
                .filter(veto -> veto.mark() == Mark.LOST || veto.mark() == Mark.OPEN)
                .forEach(veto -> lines.add(
                        messages.text("score.veto." + veto.mark(), veto.item().id())));
        return lines;
    }

    private static String range(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) == 0 ? from.toPlainString() : from.toPlainString() + "…" + to.toPlainString();
    }

    private Loss loss(ItemScore score, ReviewedCase reviewed) {
        ScoringItem item = score.item();
        List<String> reasons = new ArrayList<>();
        if (score.countedAt() != null) {
            reasons.add(messages.text("score.counted-at", score.countedAt()));
        }
        score.findings().forEach(finding -> reasons.addAll(reasons(finding, reviewed)));
        String points = item.part() == null ? messages.text("score.veto") : range(item.least(), item.most());
        return new Loss(item.id(), findings.in(item.title()), score.mark(), points, reasons);
    }

    private List<String> reasons(Finding finding, ReviewedCase reviewed) {
        List<String> reasons = new ArrayList<>();
        String obligation = finding.obligation().id();
        reasons.add(obligation + "  " + findings.in(finding.obligation().title()) + "  " + findings.citation(finding));
        for (Finding.Sign sign : finding.signs()) {
            reasons.add(findings.message(sign));
            sign.evidence().forEach(pointer -> reasons.add(place(pointer, reviewed)));
            sign.periods().forEach(period -> reasons.addAll(findings.arithmetic(period)));
            sign.figures().forEach(figure -> reasons.addAll(findings.readings(figure)));
        }
        finding.missing().forEach(need -> reasons.add(messages.text("score.missing", findings.missing(need))));
        return reasons;
    }

    private String place(String pointer, ReviewedCase reviewed) {
        Place place = reviewed.locations().of(pointer);
        return pointers.label(pointer) + "  " + reviewed.source().name() + ":" + place.line() + ":" + place.column();
    }
}
