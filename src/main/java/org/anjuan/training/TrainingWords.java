package org.anjuan.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CaseText;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.StageText;
import org.anjuan.report.TermText;
import org.anjuan.report.html.CaseDays;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;
import org.jspecify.annotations.Nullable;

/** Puts what training says into words of one language. */
public final class TrainingWords {
    /** What stands in an answer for a case without defects, beside obligation ids. */
    static final String LAWFUL = "lawful";

    private final Messages messages;
    private final Rulebook rulebook;
    private final FindingText findings;
    private final StageText stages;

    /** Words in the language of {@code messages}. */
    public TrainingWords(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.rulebook = rulebook;
        this.findings = new FindingText(messages, rulebook);
        this.stages = new StageText(messages.locale(), rulebook);
    }

    Locale locale() {
        return messages.locale();
    }

    FindingText findings() {
        return findings;
    }

    String text(String key, Object... arguments) {
        return messages.text("train." + key, arguments);
    }

    /** The message {@code key} of reports in general. */
    String common(String key) {
        return messages.text(key);
    }

    /** What the stage {@code stage} is called; for {@link #LAWFUL}, what a lawful case is called. */
    String stage(String stage) {
        return stage.equals(LAWFUL) ? text("lawful") : stages.of(stage);
    }

    /** The id and title of the obligation {@code id}, or what a lawful case is called. */
    public String named(String id) {
        return id.equals(LAWFUL) ? text("lawful") : obligation(id);
    }

    private String obligation(String id) {
        return rulebook.obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst()
                .map(obligation -> id + " " + findings.in(obligation.title()))
                .orElse(id);
    }

    /** The stage of the obligation {@code id}. */
    String stageOf(String id) {
        return rulebook.obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .map(Obligation::stage)
                .findFirst()
                .orElse(LAWFUL);
    }

    /** What the enum value {@code value} is called. */
    String term(Enum<?> value) {
        return new TermText(messages.locale()).of(value);
    }

    /** When the duties of the situation {@code id} arise. */
    String situation(String id) {
        return rulebook.situations().stream()
                .filter(situation -> situation.id().equals(id))
                .map(situation -> findings.in(situation.text()))
                .findFirst()
                .orElse(id);
    }

    CaseText caseText() {
        return new CaseText(messages);
    }

    /** The timeline of {@code review} in words. */
    List<String> days(Review review) {
        return new CaseDays(messages, rulebook).lines(review);
    }

    /**
     * What is wrong in {@code made} and why: each defect with article, consequence and remedy, or that it is lawful; then
     * what comes close to a defect.
     */
    public List<String> explanation(ExerciseCase made) {
        List<String> lines = new ArrayList<>();
        CaseFile file = made.review().file();
        for (Finding finding : made.review().checklist()) {
            if (finding.isDefect()) {
                lines.add(text(
                        "explained",
                        finding.obligation().id(),
                        messages.text("outcome." + finding.outcome()),
                        findings.message(finding),
                        findings.citation(finding),
                        findings.remedy(finding, file.decision() != null)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(text("explained-lawful"));
        }
        NearMissText nearMisses = new NearMissText(this);
        for (Ingredient change : made.changes()) {
            if (change.isNearMiss()) {
                lines.add(text("near-miss", findings.in(change.example().name())));
                nearMisses.reasons(made, change).forEach(reason -> lines.add(text("near-miss.why", reason)));
            }
        }
        return lines;
    }

    /** What was changed in {@code made}. */
    public String told(ExerciseCase made) {
        return made.told().stream().map(findings::in).collect(Collectors.joining(common("list.separator")));
    }

    /** The columns of an answer sheet. */
    public List<String> answerColumns() {
        return columns("person", "case", "finding");
    }

    /** The columns of the file of everybody's progress. */
    List<String> progressColumns() {
        return columns("person", "date", "exam", "hits", "misses", "false-alarms", "score");
    }

    private List<String> columns(String... names) {
        return Stream.of(names).map(name -> text("column." + name)).toList();
    }

    /** {@code text} of a case file, or that it is not known. */
    String orUnknown(@Nullable String text) {
        return text == null ? text("unknown") : text;
    }
}
