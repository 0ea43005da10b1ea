package org.anjuan.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.Grid;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;
import org.jspecify.annotations.Nullable;

/** How a class did in an exam, person by person and stage by stage, and what to teach next. */
public final class ClassReport {
    private static final int LESSONS = 5;

    private final TrainingWords words;

    /** A report in these words. */
    public ClassReport(TrainingWords words) {
        this.words = words;
    }

    /**
     * The report on {@code marks} in the exam {@code exam}.
     *
     * @param progress with this exam and earlier ones; null where none is kept
     */
    public Handout of(String exam, List<Mark> marks, @Nullable Progress progress) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(words.text("report.persons")));
        parts.add(grid(words.text("column.person"), persons(marks)));
        parts.add(new Heading(words.text("report.stages")));
        parts.add(grid(words.text("column.stage"), stages(marks)));
        parts.add(new Heading(words.text("report.mistakes")));
        marks.forEach(mark -> parts.add(new Paragraph(mistakes(mark))));
        if (progress != null) {
            parts.add(new Heading(words.text("report.progress")));
            parts.add(new Items(
                    marks.stream().map(mark -> way(mark.person(), progress)).toList()));
        }
        parts.add(new Heading(words.text("report.next")));
        List<String> next = next(marks);
        parts.add(next.isEmpty() ? new Paragraph(words.text("report.nothing-next")) : new Items(next));
        return new Handout(words.text("report.title", exam), parts);
    }

    private static Map<String, Tally> persons(List<Mark> marks) {
        Map<String, Tally> persons = new LinkedHashMap<>();
        marks.forEach(mark -> persons.merge(mark.person(), mark.total(), Tally::plus));
        return persons;
    }

    private Map<String, Tally> stages(List<Mark> marks) {
        Map<String, Tally> stages = new TreeMap<>();
        marks.forEach(mark -> mark.byObligation()
                .forEach((id, tally) -> stages.merge(words.stage(words.stageOf(id)), tally, Tally::plus)));
        return stages;
    }

    private Grid grid(String first, Map<String, Tally> tallies) {
        List<List<String>> rows = new ArrayList<>();
        tallies.forEach((name, tally) -> rows.add(List.of(
                name,
                String.valueOf(tally.hits()),
                String.valueOf(tally.misses()),
                String.valueOf(tally.falseAlarms()),
                String.valueOf(tally.score()))));
        return new Grid(
                List.of(
                        first,
                        words.text("column.hits"),
                        words.text("column.misses"),
                        words.text("column.false-alarms"),
                        words.text("column.score")),
                rows);
    }

    /** The scores of {@code person} from exam to exam. */
    private String way(String person, Progress progress) {
        return words.text(
                "report.way",
                person,
                progress.of(person).stream()
                        .map(entry -> words.text(
                                "report.step",
                                String.valueOf(entry.tally().score()),
                                entry.on().toString(),
                                entry.exam()))
                        .collect(Collectors.joining(" → ")));
    }

    private String mistakes(Mark mark) {
        return words.text(
                "report.mistakes-of",
                mark.person(),
                names(mark, tally -> tally.misses() > 0),
                names(mark, tally -> tally.falseAlarms() > 0));
    }

    private String names(Mark mark, Predicate<Tally> which) {
        List<String> ids = mark.byObligation().entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> entry.getKey().equals(TrainingWords.LAWFUL) ? words.text("lawful") : entry.getKey())
                .toList();
        return ids.isEmpty() ? words.text("none") : String.join(words.common("list.separator"), ids);
    }

    /** The obligations with most mistakes, each with the lesson on it. */
    private List<String> next(List<Mark> marks) {
        Map<String, Tally> all = new TreeMap<>();
        marks.forEach(mark -> mark.byObligation().forEach((id, tally) -> all.merge(id, tally, Tally::plus)));
        Stream<Map.Entry<String, Tally>> wrong = all.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(TrainingWords.LAWFUL))
                .filter(entry -> mistakes(entry) > 0);
        return wrong.sorted(Comparator.comparing(ClassReport::mistakes, Comparator.reverseOrder()))
                .limit(LESSONS)
                .map(entry -> words.text(
                        "report.teach",
                        words.named(entry.getKey()),
                        String.valueOf(entry.getValue().misses()),
                        String.valueOf(entry.getValue().falseAlarms()),
                        entry.getKey()))
                .toList();
    }

    private static int mistakes(Map.Entry<String, Tally> entry) {
        return entry.getValue().misses() + entry.getValue().falseAlarms();
    }
}
