package org.anjuan.review.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueFiles;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.CatalogueLint;
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;
import org.anjuan.law.drl.DrlFile;
import org.anjuan.law.drl.DrlStyle;
import org.anjuan.law.drl.RuleNames;
import org.anjuan.law.rulebook.FileTree;
import org.anjuan.law.rulebook.RuleFolder;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.law.rulebook.RulebookUnion;

/**
 * A folder of local rules, in the shape of {@code rules/}: obligations with their DRL, figures, names of laws and stages,
 * and catalogue items.
 * It adds to the rules of this build and changes none of them.
 */
public final class RulePack {
    private static final Pattern RULE_FILE = Pattern.compile(".*\\.(yaml|yml|drl)");
    private static final Pattern PLACE =
            Pattern.compile("stages\\.yaml|(procedure|competence)/[a-z][a-z-]*/(obligations\\.yaml|[a-z-]+\\.drl)"
                    + "|parameters/(laws\\.yaml|[a-z][a-z-]*/figures\\.yaml)|catalogue/[^/]+\\.yaml|clauses/.+");

    private final Path folder;
    private final String digest;
    private final RuleFolder rules;
    private final List<DrlFile> drl = new ArrayList<>();
    private final CatalogueFiles catalogue = new CatalogueFiles();
    private final List<CatalogueFiles.Read> items = new ArrayList<>();

    /**
     * Reads the pack in {@code folder}.
     *
     * @throws UnreadableCaseFile if there is none, or a file of it is not what its place says
     */
    public RulePack(Path folder) throws UnreadableCaseFile {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableCaseFile(Problem.of(folder.toString(), "no-such-folder"));
        }
        this.folder = folder;
        FileTree tree = FileTree.of(folder);
        this.digest = tree.digest();
        for (Path file : tree.files()) {
            String name = tree.name(file);
            if (RULE_FILE.matcher(name).matches() && !PLACE.matcher(name).matches()) {
                throw new UnreadableCaseFile(Problem.of(file.toString(), "rule-place"));
            }
            if (name.endsWith(".drl")) {
                String place = name.substring(0, name.lastIndexOf('/'));
                drl.add(DrlFile.of(file.toString(), place, CaseSource.of(file).text()));
            } else if (name.startsWith("catalogue/")) {
                items.add(catalogue.read(file));
            }
        }
        this.rules = new RuleFolder(tree);
        if (drl.isEmpty() && items.isEmpty() && rules.isEmpty()) {
            throw new UnreadableCaseFile(Problem.of(folder.toString(), "no-rules"));
        }
        checkDrl();
    }

    /** A rule of the pack speaks of the pack's own situations and obligations only. */
    private void checkDrl() throws UnreadableCaseFile {
        DrlStyle style = new DrlStyle(rules.situations(), rules.obligations());
        for (DrlFile file : drl) {
            for (Problem offence : style.offences(file)) {
                throw new UnreadableCaseFile(offence);
            }
        }
        for (Remark remark : new RuleNames(drl).missing(rules.situations(), rules.obligations())) {
            throw new UnreadableCaseFile(rules.problem(remark));
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** SHA-256 over all its files. */
    public String digest() {
        return digest;
    }

    /** Its rules as text. */
    public List<DrlFile> drl() {
        return drl;
    }

    /**
     * {@code base} with the obligations, figures and laws of the pack.
     *
     * @throws UnreadableCaseFile if they take a name of {@code base} or do not fit it
     */
    public Rulebook addTo(Rulebook base) throws UnreadableCaseFile {
        return new RulebookUnion(base, rules).rulebook();
    }

    /**
     * {@code base} with the items of the pack.
     *
     * @throws UnreadableCaseFile if they take a code of {@code base} or contradict themselves
     */
    public Catalogue addTo(Catalogue base) throws UnreadableCaseFile {
        CatalogueLint lint = new CatalogueLint(LocalDate.MIN);
        Set<String> codes = Set.copyOf(base.codes());
        List<CatalogueItem> all = new ArrayList<>();
        for (CatalogueFiles.Read file : items) {
            List<Remark> remarks = new ArrayList<>();
            for (CatalogueItem item : file.items()) {
                boolean isNew = !codes.contains(item.code())
                        && all.stream().noneMatch(other -> other.code().equals(item.code()));
                new Remarks(item.code(), remarks).expect(isNew, "/code", "built-in", item.code());
            }
            remarks.addAll(lint.remarks(file.items()));
            for (Remark remark : file.inFile(remarks)) {
                if (remark.fault()) {
                    throw new UnreadableCaseFile(catalogue.problem(file, remark));
                }
            }
            all.addAll(file.items());
        }
        return base.with(all);
    }
}
