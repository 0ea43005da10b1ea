package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.engine.TestRules;
import org.anjuan.review.facts.Facts;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file gives the same review: whatever the order of rules and facts, the language, the run before. */
class SteadinessTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int MOST = 600;

    private static final List<CaseFile> FILES = files();
    private static final Reviewer REVIEWER = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRulesAndFactsChangesNothing(long seed) {
        Random random = new Random(seed);
        Reviewer shuffled = new Reviewer(REVIEWER.rulebook(), TestRules.shuffled(random));
        for (CaseFile file : FILES) {
            Facts facts = shuffled.facts(file, AS_OF);
            Collections.shuffle(facts.all(), random);

            assertThat(shuffled.review(facts, AS_OF).checklist())
                    .as(file.caseNumber())
                    .isEqualTo(REVIEWER.review(file, AS_OF).checklist());
        }
    }

    @Test
    void theOrderOfCasesChangesNothing() {
        List<List<Finding>> first = checklists(REVIEWER, FILES);
        List<CaseFile> reversed = new ArrayList<>(FILES);
        Collections.reverse(reversed);
        List<List<Finding>> second = checklists(REVIEWER, reversed);
        Collections.reverse(second);

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "tr-TR"})
    void theLanguageOfTheMachineChangesNothing(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

            assertThat(files()).isEqualTo(FILES);
            assertThat(checklists(reviewer, FILES)).isEqualTo(checklists(REVIEWER, FILES));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<List<Finding>> checklists(Reviewer reviewer, List<CaseFile> files) {
        List<List<Finding>> checklists = new ArrayList<>();
        files.forEach(file -> checklists.add(reviewer.review(file, AS_OF).checklist()));
        return checklists;
    }

    /** The cases of the clause examples; a steady choice of them where there are many. */
    private static List<CaseFile> files() {
        Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
        CaseFileReader reader = new CaseFileReader();
        List<CaseFile> files = new ArrayList<>();
        for (Path path : clauses.files()) {
            Clause clause = clauses.read(path);
            for (Example example : examples(clause)) {
                try {
                    files.add(reader.read(clauses.apply(clause, example)));
                } catch (Exception e) {
                    throw new AssertionError(path + ": " + example.name().en(), e);
                }
            }
        }
        Collections.shuffle(files, new Random(64));
        return files.subList(0, Math.min(files.size(), MOST));
    }

    static List<Example> examples(Clause clause) {
        return Stream.of(clause.breaks(), clause.questions(), clause.keeps(), clause.leavesOpen())
                .flatMap(List::stream)
                .toList();
    }
}
