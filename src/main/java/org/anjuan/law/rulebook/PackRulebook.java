package org.anjuan.law.rulebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.law.Remark;

/** The build step that checks {@code rules/} and packs it. */
public final class PackRulebook {
    private PackRulebook() {}

    /** Packs the folder {@code args[0]} into the file {@code args[1]}, and the scoring sheets into a file beside it. */
    public static void main(String[] args) throws IOException {
        RulebookFiles files = new RulebookFiles(Path.of(args[0]));
        ObjectNode tree = files.tree();
        Rulebook rulebook = PackedRulebook.bind(tree.traverse());
        List<Remark> remarks = new RulebookCheck(rulebook).remarks();
        if (!remarks.isEmpty()) {
            throw files.failure(remarks);
        }
        ObjectNode standards = files.standards();
        new StandardsCheck(rulebook).run(PackedStandards.bind(standards.traverse()));
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, tree.toString());
        Files.writeString(target.resolveSibling(PackedStandards.RESOURCE), standards.toString());
    }
}
