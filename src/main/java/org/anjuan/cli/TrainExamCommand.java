package org.anjuan.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.handout.Handout;
import org.anjuan.training.CountyFile;
import org.anjuan.training.CsvTable;
import org.anjuan.training.Exam;
import org.anjuan.training.ExerciseCase;
import org.anjuan.training.TrainingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anjuan train exam}: a paper with case files, an answer sheet and, apart from them, the key. */
@Command(name = "exam")
final class TrainExamCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Mixin
    private DrawOptions cases = new DrawOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "train.out-exam")
    private Path out = Path.of("");

    TrainExamCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        if (!cases.areValid(room)) {
            return ExitCode.USAGE;
        }
        Exam exam;
        try {
            exam = new Exam(cases.name(), cases.draw(room));
            write(exam);
        } catch (IOException e) {
            return room.unwritable(out.toString(), e);
        }
        room.say(
                "train.exam-written",
                out.toString(),
                String.valueOf(exam.cases().size()));
        return ExitCode.CLEAN;
    }

    private void write(Exam exam) throws IOException {
        TrainingWords words = room.words();
        Path key = Files.createDirectories(out.resolve("key"));
        Path files = Files.createDirectories(out.resolve("cases"));
        handout(exam.paper(words), out, "paper");
        handout(exam.markingKey(words), key, "key");
        json(exam.key(), key.resolve("key.json"));
        json(exam.answers(), out.resolve("answers.json"));
        Map<String, ExerciseCase> numbered = exam.numbered();
        List<List<String>> rows = numbered.keySet().stream()
                .map(number -> List.of("", number, ""))
                .toList();
        new WholeFile(out.resolve("answers.csv")).write(stream -> {
            CsvTable table = new CsvTable(stream);
            table.head(words.answerColumns());
            table.rows(rows);
        });
        for (Map.Entry<String, CountyFile> entry : exam.counties().entrySet()) {
            Path counties = Files.createDirectories(out.resolve("counties"));
            room.save(entry.getValue().source(), counties.resolve(entry.getKey() + ".yaml"));
        }
        for (Map.Entry<String, ExerciseCase> entry : numbered.entrySet()) {
            room.save(entry.getValue().source(), files.resolve(entry.getKey() + ".yaml"));
        }
    }

    private void handout(Handout handout, Path folder, String name) throws IOException {
        for (HandoutFormat format : List.of(HandoutFormat.html, HandoutFormat.docx)) {
            Path file = folder.resolve(name + "." + format);
            new WholeFile(file).write(stream -> format.write(handout, room.workbench(), stream));
        }
    }

    private static void json(Object value, Path file) throws IOException {
        new WholeFile(file)
                .write(stream -> new JsonOutput().write(value, new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
