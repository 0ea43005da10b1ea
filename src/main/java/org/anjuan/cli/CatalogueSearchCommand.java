package org.anjuan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Provision;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "catalogue.domain")
    private @Nullable Domain domain;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "catalogue.as-of")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    CatalogueSearchCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        packs.addTo(workbench);
        List<String> wanted =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        List<CatalogueItem> found = workbench.catalogue().items().stream()
                .filter(item -> domain == null || item.domain() == domain)
                .filter(item -> wanted.stream().allMatch(text(item)::contains))
                .toList();
        new ItemList(workbench, asOf, format).print(found);
        return ExitCode.CLEAN;
    }

    private static String text(CatalogueItem item) {
        StringBuilder text = new StringBuilder(item.code())
                .append('\n')
                .append(item.name().zh())
                .append('\n')
                .append(item.name().en())
                .append('\n')
                .append(item.notes());
        item.texts().forEach(version -> {
            text.append('\n').append(version.holder().name());
            Stream.concat(version.violationBasis().stream(), version.penaltyBasis().stream())
                    .map(Provision::law)
                    .forEach(law -> text.append('\n').append(law));
        });
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
