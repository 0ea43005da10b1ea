package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Nearest;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.CountyReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.anjuan.report.Provenance;
import org.anjuan.review.Competence;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.pack.CompiledPacks;
import org.anjuan.review.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** What the commands work with; each part is made when a command first asks for it. */
final class Workbench {
    private final Console console;
    private final Messages messages;
    private final Path home;
    private final @Nullable Path cache;
    private final List<RulePack> packs = new ArrayList<>();
    private Catalogue catalogue = Catalogue.packed();
    private @Nullable Rulebook rulebook;
    private @Nullable RuleBase rules;

    Workbench(Console console, Locale locale, Path home, @Nullable Path cache) {
        this.console = console;
        this.messages = new Messages(locale);
        this.home = home;
        this.cache = cache;
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

    /**
     * Adds the local rules in {@code folder} to those of this build; before any rules are loaded.
     *
     * @throws UnreadableCaseFile if it is no rule pack or does not fit
     */
    void add(Path folder) throws UnreadableCaseFile {
        RulePack pack = new RulePack(folder);
        Rulebook union = pack.addTo(rulebook());
        catalogue = pack.addTo(catalogue);
        rulebook = union;
        packs.add(pack);
    }

    /** The stage that is called {@code told}, by its id or in one of the languages; where there is none, that is told. */
    Optional<String> stage(String told) {
        Optional<String> stage = rulebook().stages().entrySet().stream()
                .filter(each -> Stream.of(
                                each.getKey(),
                                each.getValue().zh(),
                                each.getValue().en())
                        .anyMatch(told::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
        if (stage.isEmpty()) {
            String near = new Nearest(List.copyOf(rulebook().stages().keySet())).to(told);
            tell(messages.text("stage.unknown", told) + (near == null ? "" : messages.text("problem.hint", near)));
        }
        return stage;
    }

    /** The local rules that were added, first to last. */
    List<RulePack> packs() {
        return packs;
    }

    CaseFileReader reader() {
        return new CaseFileReader();
    }

    /**
     * Lets the rules load while files are read; those of local packs are compiled first, with a warning.
     *
     * @throws UnreadableCaseFile if the DRL of a pack is wrong
     */
    void loadRules() throws UnreadableCaseFile {
        List<Path> jars = new ArrayList<>();
        for (RulePack pack : packs) {
            if (!pack.drl().isEmpty()) {
                tell(messages.text("rules.pack-is-code", pack.folder().toString()));
                jars.add(compiledPacks().jar(pack));
            }
        }
        rules = RuleBase.compiledWith(jars);
    }

    /** They need the rule book; without packs the rules load while it is read. */
    private CompiledPacks compiledPacks() {
        return new CompiledPacks(cache, version() + "-" + rulebook().digest().substring(0, 12));
    }

    /** A reviewer for cases of {@code county}; null where no county is told. */
    Reviewer reviewer(@Nullable CountyProfile county) {
        RuleBase loaded = rules;
        Competence competence = new Competence(catalogue(), county);
        return new Reviewer(rulebook(), loaded == null ? RuleBase.compiled() : loaded, competence);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /**
     * The county profile in {@code file}.
     *
     * @throws UnreadableCaseFile if it is none
     */
    CountyProfile county(Path file) throws UnreadableCaseFile {
        return new CountyReader().read(CaseSource.of(file));
    }

    /** Says why a file cannot be read and how to exit. */
    int unreadable(UnreadableCaseFile failure) {
        console.err().println(new ProblemText(messages).line(failure.problem()));
        console.err().flush();
        return ExitCode.UNREADABLE;
    }

    Provenance provenance() {
        return new Provenance(
                version(),
                rulebook().digest(),
                packs.stream().map(RulePack::digest).toList(),
                rulebook().restDays().lastYear());
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
