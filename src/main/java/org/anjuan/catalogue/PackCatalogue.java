package org.anjuan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Remark;
import org.anjuan.law.rulebook.RulebookException;

/** The build step that checks the catalogue files and packs each item into a resource of its own: a catalogue file with
 * this item alone. */
public final class PackCatalogue {
    private final YAMLMapper yaml = new YAMLMapper();

    private PackCatalogue() {}

    /** Packs the YAML files of the folder {@code args[0]} into the folder {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        new PackCatalogue().pack(Path.of(args[0]), Path.of(args[1]));
    }

    private void pack(Path folder, Path target) throws IOException {
        List<CatalogueFiles.Read> files = checked(folder);
        Files.createDirectories(target);
        List<String> codes = new ArrayList<>();
        for (CatalogueFiles.Read file : files) {
            JsonNode tree = yaml.readTree(file.source().text());
            for (JsonNode item : tree.path("items")) {
                String code = item.path("code").asText();
                codes.add(code);
                ObjectNode alone = yaml.createObjectNode();
                alone.set("laws", tree.path("laws"));
                alone.putArray("items").add(item);
                Files.writeString(target.resolve(code + ".json"), alone.toString());
            }
        }
        codes.sort(null);
        Files.write(target.resolve(Catalogue.CODES), codes);
    }

    private static List<CatalogueFiles.Read> checked(Path folder) {
        try {
            List<CatalogueFiles.Read> files = new CatalogueFiles().readAll(folder);
            List<CatalogueItem> items =
                    files.stream().flatMap(file -> file.items().stream()).toList();
            String faults = new CatalogueLint(LocalDate.MIN)
                    .remarks(items).stream()
                            .filter(Remark::fault)
                            .map(Remark::toString)
                            .collect(Collectors.joining(System.lineSeparator()));
            if (!faults.isEmpty()) {
                throw new RulebookException(faults);
            }
            return files;
        } catch (UnreadableCaseFile e) {
            throw new RulebookException(e);
        }
    }
}
