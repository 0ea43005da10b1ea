package org.anjuan.training;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/**
 * Every obligation is proved by its clause file, see {@link ClauseProof}. {@code -Dclauses=hearing} walks one stage only.
 */
class ClauseTest {
    private final Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
    private final ClauseProof proof =
            new ClauseProof(clauses, new Reviewer(new PackedRulebook().read(), RuleBase.compiled()));

    @TestFactory
    Stream<DynamicContainer> clauses() {
        String filter = System.getProperty("clauses", "");
        return clauses.files().stream()
                .filter(file -> file.toString().contains(filter))
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(), proof.tests(clauses.read(file))));
    }
}
