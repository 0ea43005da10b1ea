package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import picocli.CommandLine.Option;

/** The option of commands that take local rule packs. */
final class RulePackOption {
    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rule-packs")
    private List<Path> folders = List.of();

    /**
     * Adds the packs to the rules that {@code workbench} works with.
     *
     * @throws UnreadableCaseFile if one of them is no pack or does not fit
     */
    void addTo(Workbench workbench) throws UnreadableCaseFile {
        for (Path folder : folders) {
            workbench.add(folder);
        }
    }
}
