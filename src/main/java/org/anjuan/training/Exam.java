package org.anjuan.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.Grid;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Listing;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;

/**
 * An exam: case files to be judged.
 *
 * @param name what the exam is called
 */
public record Exam(String name, List<ExerciseCase> cases) {
    /** The cases by their numbers, {@code 01} first. */
    public Map<String, ExerciseCase> numbered() {
        Map<String, ExerciseCase> numbered = new LinkedHashMap<>();
        for (ExerciseCase made : cases) {
            numbered.put(String.format(Locale.ROOT, "%02d", numbered.size() + 1), made);
        }
        return numbered;
    }

    /** The county profiles that cases are judged by, by the letters that the paper calls them; {@code A} first. */
    public Map<String, CountyFile> counties() {
        Map<String, CountyFile> counties = new LinkedHashMap<>();
        for (ExerciseCase made : cases) {
            CountyFile county = made.county();
            if (county != null && !counties.containsValue(county)) {
                counties.put(String.valueOf((char) ('A' + counties.size())), county);
            }
        }
        return counties;
    }

    /** What the answers are measured by. */
    public AnswerKey key() {
        List<AnswerKey.Solution> solutions = new ArrayList<>();
        numbered()
                .forEach((number, made) -> solutions.add(new AnswerKey.Solution(number, List.copyOf(made.defects()))));
        return new AnswerKey(name, solutions);
    }

    /** The paper that is handed to those who are examined. */
    public Handout paper(TrainingWords words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(words.text("exam.task")));
        parts.add(new Grid(
                List.of(words.text("column.person"), words.text("column.date"), words.text("column.score")),
                List.of(List.of("", "", ""))));
        numbered().forEach((number, made) -> {
            parts.add(heading(number, made, words));
            addCounty(parts, made, words);
            parts.add(new Listing(made.source().text()));
            parts.add(new Grid(
                    List.of(words.text("column.finding"), words.text("column.reason")),
                    List.of(List.of("", ""), List.of("", ""), List.of("", ""))));
        });
        counties().forEach((letter, county) -> {
            parts.add(new Heading(words.text("exam.county-title", letter)));
            parts.add(new Listing(county.source().text()));
        });
        return new Handout(words.text("exam.title", name), parts);
    }

    private static Heading heading(String number, ExerciseCase made, TrainingWords words) {
        return new Heading(words.text("exam.case", number, made.asOf().toString()));
    }

    /** Says which county profile {@code made} is to be judged by, if any. */
    private void addCounty(List<Part> parts, ExerciseCase made, TrainingWords words) {
        counties().forEach((letter, county) -> {
            if (county.equals(made.county())) {
                parts.add(new Paragraph(words.text("exam.county", letter, "counties/" + letter + ".yaml")));
            }
        });
    }

    /** The answers with their reasons, for those who mark and teach. */
    public Handout markingKey(TrainingWords words) {
        List<Part> parts = new ArrayList<>();
        numbered().forEach((number, made) -> {
            parts.add(heading(number, made, words));
            addCounty(parts, made, words);
            parts.add(new Items(words.explanation(made)));
        });
        return new Handout(words.text("exam.key-title", name), parts);
    }

    /** An empty answer sheet for one person. */
    public AnswerFile answers() {
        return new AnswerFile(
                "",
                numbered().keySet().stream()
                        .map(number -> new AnswerFile.Answer(number, List.of()))
                        .toList());
    }
}
