package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anjuan.law.Consequence;
import org.anjuan.law.rulebook.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The program behind its streams: runs one command line and returns the exit code. */
final class Anjuan {
    private final Console console;
    private final Locale locale;
    private final Path home;

    /**
     * @param locale the user's locale; {@code --lang} overrides it
     * @param home the folder that holds {@code sample-cases/}
     */
    Anjuan(Console console, Locale locale, Path home) {
        this.console = console;
        this.locale = locale;
        this.home = home;
    }

    int run(String... arguments) {
        Locale language = language(arguments);
        Workbench workbench = new Workbench(console, language, home);
        ResourceBundle usage = ResourceBundle.getBundle(
                "org.anjuan.cli.usage",
                workbench.messages().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        CommandLine line = new CommandLine(new AnjuanCommand())
                .addSubcommand(new CheckCommand(workbench))
                .addSubcommand(new RulesCommand(workbench))
                .addSubcommand(new ExplainCommand(workbench))
                .addSubcommand(new SchemaCommand(workbench));
        line.setResourceBundle(usage);
        line.setOut(console.out());
        line.setErr(console.err());
        line.registerConverter(LocalDate.class, text -> date(text, usage));
        line.registerConverter(Locale.class, text -> lang(text, usage));
        line.registerConverter(Consequence.class, text -> consequence(text, usage));
        line.setExecutionExceptionHandler((failure, command, parsed) -> internal(failure, workbench));
        return line.execute(arguments);
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

    private int internal(Exception failure, Workbench workbench) {
        String key = failure instanceof RulebookException ? "error.rulebook" : "error.internal";
        console.err().println(workbench.messages().text(key, String.valueOf(failure)));
        console.err().flush();
        return ExitCode.INTERNAL;
    }

    private static LocalDate date(String text, ResourceBundle usage) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(usage.getString("bad-date"));
        }
    }

    private static Locale lang(String text, ResourceBundle usage) {
        if (text.equals("zh") || text.equals("en")) {
            return Locale.forLanguageTag(text);
        }
        throw new TypeConversionException(usage.getString("bad-lang"));
    }

    private static Consequence consequence(String text, ResourceBundle usage) {
        try {
            return Consequence.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(usage.getString("bad-consequence"));
        }
    }
}
