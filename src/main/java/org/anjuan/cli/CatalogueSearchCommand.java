package org.anjuan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Provision;
import org.anjuan.law.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan catalogue search}: finds penalty items by words of their name, holder, law or notes. */
@Command(name = "search")
final class CatalogueSearchCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "catalogue.words")
    private List<String> words = List.of();

    @Mixin
    private ItemSelection selection = new ItemSelection();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    CatalogueSearchCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        List<String> wanted =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        List<CatalogueItem> found = selection.items(workbench).stream()
                .filter(item -> wanted.stream().allMatch(text(item)::contains))
                .toList();
        new ItemList(workbench, selection, format).print(found);
        return ExitCode.CLEAN;
    }

    private static String text(CatalogueItem item) {
        StringBuilder text = new StringBuilder(item.code()).append('\n').append(item.notes());
        add(item.name(), text);
        item.texts().forEach(version -> {
            add(version.holder().name(), text);
            Stream.concat(version.violationBasis().stream(), version.penaltyBasis().stream())
                    .map(Provision::lawName)
                    .forEach(law -> add(law, text));
        });
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(Text name, StringBuilder text) {
        text.append('\n').append(name.zh()).append('\n').append(name.en());
    }
}
