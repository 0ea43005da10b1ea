package org.anjuan.law.rulebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step that checks {@code rules/} and packs it. */
public final class PackRulebook {
    private PackRulebook() {}

    /** Packs the folder {@code args[0]} into the file {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        ObjectNode tree = new RulebookFiles(Path.of(args[0])).tree();
        new RulebookCheck(PackedRulebook.bind(tree.traverse())).run();
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, tree.toString());
    }
}
