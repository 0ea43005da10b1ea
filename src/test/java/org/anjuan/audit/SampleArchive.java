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
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;

/**
 * Archives of any size whose defects are known: the lawful cases, and what the clause examples make of them, over and over
 * in fifteen townships. The same size gives the same bytes.
 */
public final class SampleArchive {
    private static final List<String> TOWNSHIPS = List.of(
            "东河镇", "西岭镇", "南塘镇", "北坪镇", "上桥镇", "下渡镇", "石门镇", "白沙镇", "青山镇", "黄土镇", "新圩镇", "旧州镇", "大田镇", "小河镇", "长滩镇");
    private static final String PLACEHOLDER = "乙镇";

    private final List<Planted> kinds = new ArrayList<>();

    /**
     * One case on one line.
     *
     * @param defects the obligations that are violated or questioned in it, and no other
     */
    public record Planted(String line, Set<String> defects) {}

    /** Archives made of the folder {@code samples}. */
    public SampleArchive(Path samples) throws IOException, UnreadableCaseFile {
        try (Stream<Path> lawful = Files.list(samples.resolve("lawful"))) {
            for (Path file : lawful.sorted().toList()) {
                JsonNode tree = new YAMLMapper().readTree(Files.readString(file));
                if (tree.has("decision")) { // a file in progress does not stay lawful
                    kinds.add(new Planted(tree.toString(), Set.of()));
                }
            }
        }
        Clauses clauses = new Clauses(samples);
        for (Path file : clauses.files()) {
            Clause clause = clauses.read(file);
            for (Example example : clause.breaks()) {
                plant(clauses, clause, example);
            }
            for (Example example : clause.questions()) {
                plant(clauses, clause, example);
            }
        }
    }

    private void plant(Clauses clauses, Clause clause, Example example) throws UnreadableCaseFile {
        if (example.asOf() != null || clauses.county(clause, example) != null) {
            return; // an audit has one as-of date, and this one has no county
        }
        Set<String> defects = new HashSet<>(Set.of(clause.obligation()));
        if (example.also() != null) {
            defects.addAll(example.also().keySet());
        }
        kinds.add(new Planted(clauses.apply(clause, example).text(), defects));
    }

    /** The case number {@code index}, counted from 0. */
    public Planted at(int index) {
        Planted kind = kinds.get(index % kinds.size());
        String township = TOWNSHIPS.get(index * 7 % TOWNSHIPS.size());
        return new Planted(kind.line().replace(PLACEHOLDER, township), kind.defects());
    }

    /** How many different cases there are before they come again in other townships. */
    public int kinds() {
        return kinds.size();
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
