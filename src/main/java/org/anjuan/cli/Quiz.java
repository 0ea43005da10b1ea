package org.anjuan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.report.ProblemText;
import org.anjuan.training.AnswerReader;
import org.anjuan.training.CountyFile;
import org.anjuan.training.ExerciseCase;
import org.anjuan.training.QuizRound;
import org.jspecify.annotations.Nullable;

/** Questions and answers at a terminal or through a pipe; ends with the last case, the word {@code q} or the input. */
final class Quiz {
    private static final Set<String> END = Set.of("q", "quit", "退出");

    private final TrainingRoom room;
    private final BufferedReader in;
    private final ProblemText problems;

    Quiz(TrainingRoom room) {
        this.room = room;
        Console console = room.workbench().console();
        this.in = new BufferedReader(new InputStreamReader(console.in(), console.charset()));
        this.problems = new ProblemText(room.messages());
    }

    /** Asks about {@code cases} one after the other and tells the score. */
    void ask(List<ExerciseCase> cases) {
        QuizRound round = new QuizRound(room.words());
        room.say("train.quiz.start", String.valueOf(cases.size()));
        for (int i = 0; i < cases.size(); i++) {
            ExerciseCase made = cases.get(i);
            room.say(
                    "train.quiz.case",
                    String.valueOf(i + 1),
                    String.valueOf(cases.size()),
                    made.asOf().toString());
            show(made.source());
            CountyFile county = made.county();
            if (county != null) {
                room.say("train.quiz.county");
                show(county.source());
            }
            Optional<Set<String>> answer = answer();
            if (answer.isEmpty()) {
                break;
            }
            round.mark(made, answer.get()).forEach(this::print);
            print(round.score());
        }
        print(round.end());
    }

    private void show(CaseSource file) {
        file.text().lines().forEach(line -> print("  " + line));
    }

    /** What the person answers, asked again until it can be read; empty where the person ends the quiz. */
    private Optional<Set<String>> answer() {
        AnswerReader reader = AnswerReader.ofOneCase(room.workbench().rulebook());
        while (true) {
            room.say("train.quiz.ask");
            String line = line();
            if (line == null || END.contains(line.strip())) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.line(line));
            } catch (UnreadableCaseFile e) {
                print(problems.message(e.problem()));
            }
        }
    }

    private @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String line) {
        room.workbench().console().out().println(line);
        room.workbench().console().out().flush();
    }
}
