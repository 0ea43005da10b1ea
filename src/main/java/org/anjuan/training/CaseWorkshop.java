package org.anjuan.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.Figure;
import org.anjuan.law.Period;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Reviewer;
import org.anjuan.review.facts.DecisionTime;
import org.jspecify.annotations.Nullable;

/** Makes case files out of lawful ones and reviews them. */
final class CaseWorkshop {
    /** Later than every step of the sample cases, and within the table of working days. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Clauses clauses;
    private final Reviewer reviewer;
    private final CaseFileReader reader = new CaseFileReader();
    private final RecordYaml yaml;

    /** A workshop whose case files are written in the language of {@code locale}. */
    CaseWorkshop(Clauses clauses, Reviewer reviewer, Locale locale) {
        this.clauses = clauses;
        this.reviewer = reviewer;
        this.yaml = new RecordYaml(locale);
    }

    /**
     * The case that {@code changes} make of {@code base}, which they leave as it is; empty where the base has no place for
     * them, where they are for different counties or days, or what comes out is no case file or not as they announce.
     */
    Optional<ExerciseCase> make(Base base, List<Ingredient> changes) {
        List<CountyProfile> counties = distinct(changes, change -> clauses.county(change.clause(), change.example()));
        List<LocalDate> days = distinct(changes, change -> change.example().asOf());
        if (counties.size() > 1 || days.size() > 1) {
            return Optional.empty();
        }
        try {
            ObjectNode tree = base.tree().deepCopy();
            CasePatch patch = new CasePatch(tree);
            changes.forEach(change -> patch.apply(change.example()));
            CaseSource changed =
                    CaseSource.of(base.name(), tree.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
            CountyProfile county = counties.isEmpty() ? null : counties.get(0);
            return Optional.of(made(
                            yaml.write(base.name(), reader.read(changed)),
                            changes,
                            county,
                            days.isEmpty() ? AS_OF : days.get(0)))
                    .filter(ExerciseCase::isAsAnnounced);
        } catch (IllegalArgumentException | UnreadableCaseFile e) {
            return Optional.empty();
        }
    }

    private static <T> List<T> distinct(List<Ingredient> changes, Function<Ingredient, @Nullable T> value) {
        return changes.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }

    private ExerciseCase made(
            CaseSource source, List<Ingredient> changes, @Nullable CountyProfile county, LocalDate asOf)
            throws UnreadableCaseFile {
        CaseFile file = reader.read(source);
        Reviewer local = reviewer.in(county);
        return new ExerciseCase(
                new ReviewedCase(source, local.review(file, asOf), reader.locations(source)),
                List.copyOf(changes),
                county == null ? null : new CountyFile(county, yaml.write(county.name(), county)),
                measures(local.facts(file, asOf).all()));
    }

    private static List<Object> measures(Collection<Object> facts) {
        return facts.stream()
                .filter(fact -> fact instanceof Period || fact instanceof Figure || fact instanceof DecisionTime)
                .toList();
    }
}
