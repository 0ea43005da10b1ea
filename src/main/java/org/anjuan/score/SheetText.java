package org.anjuan.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.anjuan.score.Sheet.Loss;
import org.anjuan.score.Sheet.Paper;
import org.anjuan.score.Sheet.Reason;

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

    /** The words for {@code sheet}, the sheet of {@code reviewed}. */
    public Sheet of(ScoreSheet sheet, ReviewedCase reviewed) {
        ScoringStandard standard = sheet.standard();
        return new Sheet(
                reviewed.source().name(),
                reviewed.review().file().caseNumber(),
                findings.in(standard.title()),
                findings.in(standard.source()) + (standard.verified() ? "" : messages.text("explain.unverified")),
                sheet.lowest(),
                sheet.highest(),
                rank(sheet),
                arithmetic(sheet),
                all(sheet)
                        .filter(score -> !score.findings().isEmpty())
                        .map(score -> loss(score, reviewed))
                        .toList(),
                names(sheet, Mark.NOT_ARISEN),
                names(sheet, Mark.BY_HAND));
    }

    private static Stream<ItemScore> all(ScoreSheet sheet) {
        return Stream.concat(sheet.vetoes().stream(), sheet.items().stream());
    }

    private List<String> names(ScoreSheet sheet, Mark mark) {
        return all(sheet)
                .filter(score -> score.mark() == mark)
                .map(score ->
                        score.item().id() + "  " + findings.in(score.item().title()))
                .toList();
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
        sheet.parts().forEach(part -> lines.add(arithmetic(part)));
        String highest = sum(sheet, PartScore::highest);
        String lowest = sum(sheet, PartScore::lowest);
        if (highest.equals(lowest)) {
            lines.add(messages.text("score.sum", lowest));
        } else {
            lines.add(messages.text("score.sum-lowest", lowest));
            lines.add(messages.text("score.sum-highest", highest));
        }
        sheet.vetoes().stream()
                .filter(veto -> veto.mark() == Mark.LOST || veto.mark() == Mark.OPEN)
                .forEach(veto -> lines.add(
                        messages.text("score.veto." + veto.mark(), veto.item().id())));
        return lines;
    }

    private String arithmetic(PartScore part) {
        return messages.text(
                part.part().kind() == PartKind.EARNED ? "score.earned" : "score.deducted",
                findings.in(part.part().title()),
                part.part().points().toPlainString(),
                range(part.arisen().subtract(part.lostAtMost()), part.arisen().subtract(part.lostAtLeast())),
                part.arisen().toPlainString(),
                range(part.lostAtLeast(), part.lostAtMost()),
                range(part.lowest(), part.highest()).replace('-', '−'));
    }

    /** The points of all parts added up, such as {@code 50 + 48.41 − 3 = 95.41}. */
    private static String sum(ScoreSheet sheet, Function<PartScore, BigDecimal> points) {
        StringBuilder sum = new StringBuilder(sheet.standard().base().toPlainString());
        for (PartScore part : sheet.parts()) {
            BigDecimal added = points.apply(part);
            sum.append(added.signum() < 0 || part.part().kind() == PartKind.DEDUCTED ? " − " : " + ");
            sum.append(added.abs().toPlainString());
        }
        return sum.append(" = ").append(sheet.sum(points).toPlainString()).toString();
    }

    private static String range(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) == 0 ? from.toPlainString() : from.toPlainString() + "…" + to.toPlainString();
    }

    private Loss loss(ItemScore score, ReviewedCase reviewed) {
        ScoringItem item = score.item();
        return new Loss(
                item.id(),
                findings.in(item.title()),
                score.mark(),
                item.part() == null ? messages.text("score.veto") : range(item.least(), item.most()),
                score.countedAt() == null ? null : messages.text("score.counted-at", score.countedAt()),
                score.findings().stream()
                        .map(finding -> reason(finding, reviewed))
                        .toList());
    }

    private Reason reason(Finding finding, ReviewedCase reviewed) {
        return new Reason(
                finding.obligation().id(),
                findings.in(finding.obligation().title()),
                findings.citation(finding),
                finding.signs().stream().map(findings::message).toList(),
                finding.signs().stream()
                        .flatMap(sign -> sign.evidence().stream())
                        .distinct()
                        .map(pointer -> new Paper(pointers.label(pointer), place(pointer, reviewed)))
                        .toList(),
                finding.signs().stream()
                        .flatMap(sign -> sign.periods().stream())
                        .flatMap(period -> findings.arithmetic(period).stream())
                        .toList(),
                finding.signs().stream()
                        .flatMap(sign -> sign.figures().stream())
                        .flatMap(figure -> findings.readings(figure).stream())
                        .toList(),
                finding.missing().stream().map(findings::missing).toList());
    }

    private static String place(String pointer, ReviewedCase reviewed) {
        Place place = reviewed.locations().of(pointer);
        return reviewed.source().name() + ":" + place.line() + ":" + place.column();
    }
}
