package org.anjuan.review.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.review.engine.DrlCompiler;
import org.jspecify.annotations.Nullable;

/** The compiled DRL of rule packs, kept in a folder by the contents of the pack and of the program that compiled it. */
public final class CompiledPacks {
    private final @Nullable Path folder;
    private final String program;

    /**
     * @param folder where they are kept, made when it is needed; null to keep none
     * @param program what tells this program from any other that would compile otherwise
     */
    public CompiledPacks(@Nullable Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * The jar of the rules of {@code pack}; it is compiled where it is not kept.
     *
     * @throws UnreadableCaseFile if its DRL is wrong
     */
    public Path jar(RulePack pack) throws UnreadableCaseFile {
        try {
            Path kept = folder == null ? null : folder.resolve("rules-" + pack.digest() + "-" + program + ".jar");
            if (kept != null && Files.exists(kept)) {
                return kept;
            }
            Path made = Files.createTempFile("rules-", ".jar");
            made.toFile().deleteOnExit();
            new DrlCompiler().compile(pack.drl(), made);
            return kept == null ? made : keep(made, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another process must never see half a jar; where nothing can be kept, the compiled one serves this run. */
    private static Path keep(Path made, Path kept) {
        try {
            Files.createDirectories(kept.getParent());
            Path part = Files.createTempFile(kept.getParent(), "rules-", ".part");
            Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return made;
        }
    }
}
