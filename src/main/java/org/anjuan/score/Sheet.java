package org.anjuan.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.report.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A scored sheet in words.
 *
 * @param source the case file as the user named it
 * @param caseNumber null where the file does not give it
 * @param basis the document that issued the standard
 * @param lowest the score where everything open goes against the file, in points
 * @param highest the score where everything open goes for it
 * @param rank the name of the score, or of its two bounds; empty where the standard has none
 * @param arithmetic how the score is reckoned, a line each
 * @param losses the items that are lost or open, or whose defect counts elsewhere; vetoes first
 * @param notArisen the items that leave the sheet because their duty did not arise
 * @param byHand the items that a person has to score
 */
public record Sheet(
        String source,
        @Nullable String caseNumber,
        String standard,
        String basis,
        BigDecimal lowest,
        BigDecimal highest,
        String rank,
        List<String> arithmetic,
        List<Loss> losses,
        List<String> notArisen,
        List<String> byHand) {

    /**
     * One item that costs points, or may.
     *
     * @param points what it costs, such as {@code 3} or {@code 1…2}
     * @param countedAt where the same defect costs them; null unless it counts elsewhere
     */
    public record Loss(
            String item,
            String title,
            Mark mark,
            String points,
            @Nullable String countedAt,
            List<Reason> reasons) {
        /** What stands behind it, a line each. */
        public List<String> lines(Messages messages) {
            return Stream.concat(
                            Stream.ofNullable(countedAt),
                            reasons.stream().flatMap(reason -> reason.lines(messages).stream()))
                    .toList();
        }
    }

    /**
     * An obligation on which an item rests.
     *
     * @param found what was found, a sentence each
     * @param papers what shows it in the file
     * @param arithmetic how its days are counted
     * @param figures of the law that it turns on
     * @param missing what is not known
     */
    public record Reason(
            String obligation,
            String title,
            String citation,
            List<String> found,
            List<Paper> papers,
            List<String> arithmetic,
            List<String> figures,
            List<String> missing) {
        /** All of it, a line each. */
        List<String> lines(Messages messages) {
            List<String> lines = new ArrayList<>();
            lines.add(obligation + "  " + title + "  " + citation);
            lines.addAll(found);
            papers.forEach(paper -> lines.add(paper.label() + "  " + paper.place()));
            lines.addAll(arithmetic);
            lines.addAll(figures);
            missing.forEach(fact -> lines.add(messages.text("score.missing", fact)));
            return lines;
        }
    }

    /**
     * A paper of the file.
     *
     * @param label what it is called
     * @param place file, line and column
     */
    public record Paper(String label, String place) {}

    /** Whether nothing open can change the score. */
    public boolean sure() {
        return lowest.compareTo(highest) == 0;
    }
}
