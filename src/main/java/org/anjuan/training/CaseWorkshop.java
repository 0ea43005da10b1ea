package org.anjuan.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Text;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Reviewer;
import org.jspecify.annotations.Nullable;

/** Makes case files out of lawful ones and reviews them. */
final class CaseWorkshop {
    /** Later than every step of the sample cases, and within the table of working days. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Reviewer reviewer;
    private final CaseFileReader reader = new CaseFileReader();
    private final CaseYaml yaml = new CaseYaml();

    CaseWorkshop(Reviewer reviewer) {
        this.reviewer = reviewer;
    }

    /**
     * The case that {@code examples} make of {@code base}, which they change; empty where the base has no place for them
     * or what comes out is no case file.
     *
     * @param told the change in words; null where there is none
     */
    Optional<ExerciseCase> make(String name, ObjectNode base, List<Example> examples, @Nullable Text told) {
        try {
            CasePatch patch = new CasePatch(base);
            examples.forEach(patch::apply);
            CaseSource source = yaml.write(name, base);
            CaseFile file = reader.read(source);
            LocalDate asOf = examples.stream()
                    .map(Example::asOf)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(AS_OF);
            return Optional.of(new ExerciseCase(
                    new ReviewedCase(source, reviewer.review(file, asOf), reader.locations(source)), told));
        } catch (IllegalArgumentException | UnreadableCaseFile e) {
            return Optional.empty();
        }
    }
}
