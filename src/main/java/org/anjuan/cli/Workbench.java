package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.report.Provenance;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.jspecify.annotations.Nullable;

/** What the commands work with; each part is made when a command first asks for it. */
final class Workbench {
    private final Console console;
    private final Messages messages;
    private final Path home;
    private @Nullable Rulebook rulebook;
    private @Nullable RuleBase rules;

    Workbench(Console console, Locale locale, Path home) {
        this.console = console;
        this.messages = new Messages(locale);
        this.home = home;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return messages;
    }

    /** The folder that holds {@code sample-cases/}. */
    Path home() {
        return home;
    }

    Rulebook rulebook() {
        Rulebook read = rulebook;
        if (read == null) {
            read = new PackedRulebook().read();
            rulebook = read;
        }
        return read;
    }

    CaseFileReader reader() {
        return new CaseFileReader();
    }

    /** Lets the rules load while files are read. */
    void loadRules() {
        rules = RuleBase.compiled();
    }

    Reviewer reviewer() {
        RuleBase loaded = rules;
        return new Reviewer(rulebook(), loaded == null ? RuleBase.compiled() : loaded);
    }

    Provenance provenance() {
        return new Provenance(
                version(), rulebook().digest(), rulebook().restDays().lastYear());
    }

    /** Says {@code line} on the standard error. */
    void tell(String line) {
        console.err().println(line);
        console.err().flush();
    }

    /** Says that {@code target} cannot be written; always false. */
    boolean unwritable(String target, IOException why) {
        String key = "error.write";
        if (why instanceof NoSuchFileException) {
            key = "error.write-no-folder";
        } else if (why instanceof AccessDeniedException) {
            key = "error.write-no-access";
        }
        tell(messages.text(key, target, String.valueOf(why.getMessage())));
        return false;
    }

    static String version() {
        String version = Workbench.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
