package org.anjuan.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
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
    private final CaseYaml yaml;

    /** A workshop whose case files are written in the language of {@code locale}. */
    CaseWorkshop(Reviewer reviewer, Locale locale) {
        this.reviewer = reviewer;
        this.yaml = new CaseYaml(locale);
    }

    /**
     * The case that {@code examples} make of {@code base}, which they leave as it is; empty where the base has no place
     * for them or what comes out is no case file.
     *
     * @param told the change in words; null where there is none
     */
    Optional<ExerciseCase> make(Base base, List<Example> examples, @Nullable Text told) {
        try {
            ObjectNode tree = base.tree().deepCopy();
            CasePatch patch = new CasePatch(tree);
            examples.forEach(patch::apply);
            CaseSource changed =
                    CaseSource.of(base.name(), tree.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
            CaseSource source = yaml.write(base.name(), reader.read(changed));
            LocalDate asOf = examples.stream()
                    .map(Example::asOf)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(AS_OF);
            return Optional.of(new ExerciseCase(
                    new ReviewedCase(source, reviewer.review(reader.read(source), asOf), reader.locations(source)),
                    told));
        } catch (IllegalArgumentException | UnreadableCaseFile e) {
            return Optional.empty();
        }
    }
}
