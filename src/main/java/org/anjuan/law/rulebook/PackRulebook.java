package org.anjuan.law.rulebook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build step that checks {@code rules/} and packs it. */
public final class PackRulebook {
    private PackRulebook() {}

    /** Packs the folder {@code args[0]} into the file {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            new PackedRulebook().write(new RulebookFiles(Path.of(args[0])).read(), out);
        }
    }
}
