package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.Term;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Consequence;
import org.anjuan.law.rulebook.PackedStandards;
import org.anjuan.law.rulebook.RulebookException;
import org.anjuan.law.standard.ScoringStandard;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The program behind its streams: runs one command line and returns the exit code. */
final class Anjuan {
    private final Console console;
    private final Locale locale;
    private final Path home;
    private final @Nullable Path cache;

    /**
     * @param locale the user's locale; {@code --lang} overrides it
     * @param home the folder that holds {@code sample-cases/}
     * @param cache where compiled rule packs are kept; null to keep none
     */
    Anjuan(Console console, Locale locale, Path home, @Nullable Path cache) {
        this.console = console;
        this.locale = locale;
        this.home = home;
        this.cache = cache;
    }

    int run(String... arguments) {
        Locale language = language(arguments);
        Workbench workbench = new Workbench(console, language, home, cache);
        ResourceBundle usage = ResourceBundle.getBundle(
                "org.anjuan.cli.usage",
                workbench.messages().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        CommandLine line = new CommandLine(new AnjuanCommand());
        Map<String, Supplier<Object>> commands = commands(workbench);
        boolean named = arguments.length > 0
                && commands.containsKey(arguments[0])
                && !arguments[0].equals("generate-completion"); // it tells of all of them
        commands.forEach((name, command) -> {
            if (!named || name.equals(arguments[0])) { // each command costs start-up time
                line.addSubcommand(command.get());
            }
        });
        line.setResourceBundle(usage);
        line.setOut(console.out());
        line.setErr(console.err());
        line.registerConverter(LocalDate.class, LocalDate::parse);
        line.registerConverter(Locale.class, Anjuan::language);
        line.registerConverter(ScoringStandard.class, Anjuan::standard);
        line.registerConverter(Consequence.class, name -> term(Consequence.class, name));
        line.registerConverter(Domain.class, name -> term(Domain.class, name));
        line.registerConverter(SchemaKind.class, name -> term(SchemaKind.class, name));
        line.registerConverter(Procedure.class, name -> term(Procedure.class, name));
        line.setParameterExceptionHandler(new UsageProblem(usage));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, workbench));
        return line.execute(arguments);
    }

    private static Map<String, Supplier<Object>> commands(Workbench workbench) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(workbench));
        commands.put("audit", () -> new AuditCommand(workbench));
        commands.put("score", () -> new ScoreCommand(workbench));
        commands.put("compare", () -> new CompareCommand(workbench));
        commands.put("new", () -> new NewCommand(workbench));
        commands.put("rules", () -> new RulesCommand(workbench));
        commands.put("explain", () -> new ExplainCommand(workbench));
        commands.put("catalogue", () -> CatalogueCommand.with(workbench));
        commands.put("county", () -> CountyCommand.with(workbench));
        commands.put("train", () -> TrainCommand.with(workbench));
        commands.put("schema", () -> new SchemaCommand(workbench));
        commands.put("generate-completion", AutoComplete.GenerateCompletion::new);
        return commands;
    }

    private Locale language(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                return Locale.forLanguageTag(arguments[i + 1]);
            }
            if (arguments[i].startsWith("--lang=")) {
                return Locale.forLanguageTag(arguments[i].substring("--lang=".length()));
            }
        }
        return locale;
    }

    private int failed(Exception failure, Workbench workbench) {
        if (failure instanceof UnreadableCaseFile unreadable) {
            return workbench.unreadable(unreadable);
        }
        String key = failure instanceof RulebookException ? "error.rulebook" : "error.internal";
        console.err().println(workbench.messages().text(key, String.valueOf(failure)));
        console.err().flush();
        return ExitCode.INTERNAL;
    }

    private static Locale language(String tag) {
        if (tag.equals("zh") || tag.equals("en")) {
            return Locale.forLanguageTag(tag);
        }
        throw new IllegalArgumentException(tag);
    }

    private static ScoringStandard standard(String id) {
        return new PackedStandards().read().of(id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The constant of {@code type} with this name in either language. */
    private static <E extends Enum<E>> E term(Class<E> type, String name) {
        Enum<?> value = Term.of(type).value(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return type.cast(value);
    }
}
