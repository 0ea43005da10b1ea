package org.anjuan.training;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/**
 * The key that an exam is marked with.
 *
 * @param exam what the exam is called
 */
public record AnswerKey(String exam, List<Solution> cases) {
    /**
     * What is right for one case.
     *
     * @param number of the case in the exam, such as {@code 01}
     * @param obligations the violated and questioned ones; none for a lawful case
     */
    public record Solution(String number, List<String> obligations) {
        public Solution {
            obligations = obligations == null ? List.of() : List.copyOf(obligations);
        }
    }

    public AnswerKey {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /**
     * The key in {@code file}.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public static AnswerKey read(Path file) throws UnreadableCaseFile {
        return new RecordReader<>(AnswerKey.class).read(CaseSource.of(file));
    }

    /** What is to be found in each case, by its number: obligations, or that it is lawful. */
    Map<String, Set<String>> solutions() {
        Map<String, Set<String>> solutions = new LinkedHashMap<>();
        for (Solution solution : cases) {
            Set<String> right = new TreeSet<>(solution.obligations());
            if (right.isEmpty()) {
                right.add(TrainingWords.LAWFUL);
            }
            solutions.put(solution.number(), right);
        }
        return solutions;
    }
}
