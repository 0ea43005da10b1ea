package org.anjuan.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Text;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;

/** A course: the most common errors in the order in which they are best learnt. */
public record Course(Text title, Text introduction, List<Unit> units) {
    /**
     * One error.
     *
     * @param error what goes wrong
     * @param why why it comes at this place in the course
     * @param obligations that it breaks, the main one first
     */
    public record Unit(Text error, Text why, List<String> obligations) {
        public Unit {
            obligations = obligations == null ? List.of() : List.copyOf(obligations);
        }
    }

    public Course {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /**
     * The course of the folder {@code samples}.
     *
     * @throws UnreadableCaseFile if its file is not as it must be
     */
    public static Course read(Path samples) throws UnreadableCaseFile {
        Path file = samples.resolve("training").resolve("course.yaml");
        return new RecordReader<>(Course.class).read(CaseSource.of(file));
    }

    /** All obligations that it teaches. */
    Set<String> obligations() {
        return units.stream().flatMap(unit -> unit.obligations().stream()).collect(Collectors.toSet());
    }

    /** The course with the lessons that belong to it. */
    public Handout handout(TrainingWords words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(words.findings().in(introduction)));
        for (Unit unit : units) {
            parts.add(new Heading(words.text(
                    "course.unit",
                    String.valueOf(units.indexOf(unit) + 1),
                    words.findings().in(unit.error()))));
            parts.add(new Paragraph(words.findings().in(unit.why())));
            parts.add(new Items(unit.obligations().stream()
                    .map(id -> words.text("course.lesson", words.named(id), id))
                    .toList()));
        }
        return new Handout(words.findings().in(title), parts);
    }
}
