package org.anjuan.law.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Obligation;
import org.anjuan.law.Remark;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;

/** What the YAML files of a {@code rules/} folder say of obligations and figures, and where each of them says it. */
public final class RuleFolder {
    static final String STAGES = "stages.yaml";

    private final Map<String, Text> laws = new LinkedHashMap<>();
    private final Map<String, Text> stages = new LinkedHashMap<>();
    private final List<Situation> situations = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<FigureRule> figures = new ArrayList<>();
    private final Map<String, Home> homes = new HashMap<>();

    /**
     * Reads the files of {@code tree} that say something of obligations and figures.
     *
     * @throws UnreadableCaseFile if one of them is not what its name says
     */
    public RuleFolder(FileTree tree) throws UnreadableCaseFile {
        for (Path file : tree.files()) {
            String name = tree.name(file);
            if (name.endsWith("/obligations.yaml")) {
                stage(CaseSource.of(file), stage(tree.root(), file));
            } else if (name.endsWith("/figures.yaml")) {
                figures(CaseSource.of(file), stage(tree.root(), file));
            } else if (name.equals("parameters/laws.yaml")) {
                names(CaseSource.of(file), laws);
            } else if (name.equals(STAGES)) {
                names(CaseSource.of(file), stages);
            }
        }
    }

    /** Where something is said: the value at {@code pointer} of a file that {@code reader} reads. */
    private record Home(CaseSource source, String pointer, RecordReader<?> reader) {
        Problem problem(String path, String key, List<String> arguments) {
            String place = pointer + path;
            return new Problem(source.name(), reader.locations(source).of(place), place, key, arguments, null);
        }
    }

    /** Name of the folder that holds {@code file}. */
    static String stage(Path root, Path file) {
        return root.relativize(file).getName(1).toString();
    }

    private void stage(CaseSource source, String stage) throws UnreadableCaseFile {
        RecordReader<StageFile> reader = new RecordReader<>(StageFile.class, Map.of("stage", stage));
        StageFile read = reader.read(source);
        for (int i = 0; i < read.situations().size(); i++) {
            homes.put(read.situations().get(i).id(), new Home(source, "/situations/" + i, reader));
        }
        for (int i = 0; i < read.obligations().size(); i++) {
            homes.put(read.obligations().get(i).id(), new Home(source, "/obligations/" + i, reader));
        }
        situations.addAll(read.situations());
        obligations.addAll(read.obligations());
    }

    private void figures(CaseSource source, String stage) throws UnreadableCaseFile {
        RecordReader<FigureRule> reader = new RecordReader<>(FigureRule.class, Map.of("stage", stage));
        List<FigureRule> read = reader.readList(source);
        for (int i = 0; i < read.size(); i++) {
            homes.put(read.get(i).key(), new Home(source, "/" + i, reader));
        }
        figures.addAll(read);
    }

    private void names(CaseSource source, Map<String, Text> names) throws UnreadableCaseFile {
        RecordReader<Text> reader = new RecordReader<>(Text.class);
        Map<String, Text> read = reader.readMap(source);
        read.keySet().forEach(key -> homes.put(key, new Home(source, "/" + key, reader)));
        names.putAll(read);
    }

    /** Names of laws by the keys that versions use. */
    public Map<String, Text> laws() {
        return laws;
    }

    /** Names of stages, in the order of the cases. */
    public Map<String, Text> stages() {
        return stages;
    }

    /** Situations in the order of the files. */
    public List<Situation> situations() {
        return situations;
    }

    /** Obligations in the order of the files. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** Figures in the order of the files. */
    public List<FigureRule> figures() {
        return figures;
    }

    /** Whether the files say nothing. */
    public boolean isEmpty() {
        return homes.isEmpty();
    }

    /**
     * The remark as a problem of the file that speaks of its subject.
     *
     * @throws IllegalArgumentException if no file does
     */
    public Problem problem(Remark remark) {
        Home home = homes.get(remark.subject());
        if (home == null) {
            throw new IllegalArgumentException(remark.toString());
        }
        return home.problem(remark.path(), "lint." + remark.key(), remark.arguments());
    }
}
