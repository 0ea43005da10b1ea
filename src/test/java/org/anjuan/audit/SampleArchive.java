package org.anjuan.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyReader;
import org.anjuan.catalogue.county.Township;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.jspecify.annotations.Nullable;

/**
 * Archives of any size whose defects are known, made of the lawful cases and the clause examples, over and over. The same
 * size gives the same bytes.
 */
public final class SampleArchive {
    private static final String NO_COUNTY = "none";

    private final List<Planted> kinds = new ArrayList<>();
    private final List<String> townships;
    private final Pattern township;

    /**
     * One case on one line.
     *
     * @param defects the obligations that are violated or questioned in it, and no other
     */
    public record Planted(String line, Set<String> defects) {}

    /** Archives without a county profile, whose cases go round the townships of the fictional county. */
    public SampleArchive(Path samples) throws IOException, UnreadableCaseFile {
        CaseSource county = CaseSource.of(samples.resolve("county/county.yaml"));
        townships = new CountyReader()
                .read(county).townships().stream().map(Township::name).toList();
        township = Pattern.compile(String.join("|", townships));
        try (Stream<Path> lawful = Files.list(samples.resolve("lawful"))) {
            for (Path file : lawful.sorted().toList()) {
                JsonNode tree = new YAMLMapper().readTree(Files.readString(file));
                if (tree.has("decision")) { // a file in progress does not stay lawful
                    kinds.add(new Planted(tree.toString(), Set.of()));
                }
            }
        }
        plantAll(new Clauses(samples), null, false);
    }

    /**
     * Archives whose defects, and whose lawful cases, are so by the profile {@code county} only; they stay in the township
     * that holds the powers.
     */
    public SampleArchive(Path samples, String county) throws UnreadableCaseFile {
        townships = List.of();
        township = Pattern.compile("(?!)");
        plantAll(new Clauses(samples), county, true);
    }

    private void plantAll(Clauses clauses, @Nullable String county, boolean keeps) throws UnreadableCaseFile {
        for (Clause clause : clauses.all()) {
            for (Example example : clause.breaks()) {
                plant(clauses, clause, example, county, true);
            }
            for (Example example : clause.questions()) {
                plant(clauses, clause, example, county, true);
            }
            for (Example example : keeps ? clause.keeps() : List.<Example>of()) {
                plant(clauses, clause, example, county, false);
            }
        }
    }

    private void plant(Clauses clauses, Clause clause, Example example, @Nullable String county, boolean defective)
            throws UnreadableCaseFile {
        if (example.asOf() != null || !Objects.equals(county(clause, example), county)) {
            return; // an audit has one as-of date and one county
        }
        Set<String> defects = new HashSet<>(defective ? Set.of(clause.obligation()) : Set.of());
        if (example.also() != null) {
            defects.addAll(example.also().keySet());
        }
        kinds.add(new Planted(clauses.apply(clause, example).text(), defects));
    }

    private static @Nullable String county(Clause clause, Example example) {
        String county = example.county() == null ? clause.county() : example.county();
        return NO_COUNTY.equals(county) ? null : county;
    }

    /** The case number {@code index}, counted from 0: where it comes again, each township is another one. */
    public Planted at(int index) {
        Planted kind = kinds.get(index % kinds.size());
        String line = township.matcher(kind.line())
                .replaceAll(found -> townships.get((townships.indexOf(found.group()) + index) % townships.size()));
        return new Planted(line, kind.defects());
    }

    /** How many different cases there are before they come again. */
    public int kinds() {
        return kinds.size();
    }

    /** Every obligation that is planted. */
    public Set<String> planted() {
        return kinds.stream().flatMap(kind -> kind.defects().stream()).collect(Collectors.toSet());
    }

    /** Writes the first {@code size} cases as JSON Lines. */
    public void write(Path file, int size) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < size; i++) {
                out.write(at(i).line());
                out.write('\n');
            }
        }
    }

    /** Writes the first {@code args[2]} cases of the folder {@code args[0]} into the file {@code args[1]}. */
    public static void main(String[] args) throws IOException, UnreadableCaseFile {
        new SampleArchive(Path.of(args[0])).write(Path.of(args[1]), Integer.parseInt(args[2]));
    }
}
