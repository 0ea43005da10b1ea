package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Breach;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Version;
import org.anjuan.report.FindingText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.review.pack.RulePack;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan explain}: one obligation in full. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "ID", descriptionKey = "explain.id")
    private String id = "";

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    ExplainCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    private record Explanation(
            Obligation obligation,
            Situation situation,
            @Nullable Clause examples) {}

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        packs.addTo(workbench);
        Optional<Explanation> explanation = workbench.rulebook().obligations().stream()
                .filter(obligation -> obligation.id().equalsIgnoreCase(id))
                .findFirst()
                .map(this::explanation);
        if (explanation.isEmpty()) {
            workbench.tell(workbench.messages().text("explain.unknown", id));
            return ExitCode.USAGE;
        }
        PrintWriter out = workbench.console().out();
        if (format == ListFormat.json) {
            new JsonOutput().write(explanation.get(), out);
        } else {
            write(explanation.get(), out);
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private Explanation explanation(Obligation obligation) {
        Situation situation = workbench.rulebook().situations().stream()
                .filter(other -> other.id().equals(obligation.situation()))
                .findFirst()
                .orElseThrow();
        Stream<Path> folders = Stream.concat(
                Stream.of(workbench.home().resolve("sample-cases")),
                workbench.packs().stream().map(RulePack::folder));
        Clause clause = folders.flatMap(folder -> new Clauses(folder).of(obligation.id()).stream())
                .findFirst()
                .orElse(null);
        return new Explanation(obligation, situation, clause);
    }

    private void write(Explanation explanation, PrintWriter out) {
        Messages messages = workbench.messages();
        FindingText words = new FindingText(messages, workbench.rulebook());
        Obligation obligation = explanation.obligation();
        out.println(obligation.id() + "  " + words.in(obligation.title()));
        for (Version version : obligation.versions()) {
            line("explain.since", since(version, words), out);
        }
        line("explain.situation", words.in(explanation.situation().text()), out);
        for (Breach breach : obligation.breaches()) {
            line("explain.breach." + breach.grade(), words.in(breach.message()), out);
            if (!breach.needs().isEmpty()) {
                line("explain.needs", String.join(messages.text("list.separator"), needs(breach, words)), out);
            }
        }
        line("label.consequence", words.consequence(obligation.consequence()), out);
        line("explain.before", words.in(obligation.remedyBefore()), out);
        line("explain.after", words.in(obligation.remedyAfter()), out);
        if (obligation.source() != null) {
            line("explain.source", words.in(obligation.source()), out);
        }
        if (!obligation.yieldsTo().isEmpty()) {
            line("explain.yields", String.join(", ", obligation.yieldsTo()), out);
        }
        Clause clause = explanation.examples();
        if (clause != null) {
            examples("breaks", clause.breaks(), words, out);
            examples("questions", clause.questions(), words, out);
            examples("keeps", clause.keeps(), words, out);
            examples("open", clause.leavesOpen(), words, out);
        }
    }

    private String since(Version version, FindingText words) {
        Messages messages = workbench.messages();
        String citation = words.citation(version);
        String from = version.from().toString();
        String since = version.until() == null
                ? messages.text("explain.from", citation, from)
                : messages.text(
                        "explain.from-until", citation, from, version.until().toString());
        return version.verified() ? since : since + messages.text("explain.unverified");
    }

    private static List<String> needs(Breach breach, FindingText words) {
        return breach.needs().stream().map(Need::text).map(words::missing).toList();
    }

    private void examples(String key, List<Example> examples, FindingText words, PrintWriter out) {
        for (Example example : examples) {
            line(
                    "explain.examples",
                    workbench.messages().text("explain.example." + key, words.in(example.name())),
                    out);
        }
    }

    private void line(String label, String text, PrintWriter out) {
        out.println("  " + workbench.messages().text(label) + "  " + text);
    }
}
