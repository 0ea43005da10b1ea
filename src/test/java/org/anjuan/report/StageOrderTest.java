package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.junit.jupiter.api.Test;

/** Stages come as a case runs through them. */
class StageOrderTest {
    @Test
    void everyStageOfTheRuleBookHasItsPlace() {
        assertThat(StageOrder.STAGES)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new PackedRulebook()
                        .read().obligations().stream()
                                .map(Obligation::stage)
                                .distinct()
                                .toList());
    }

    @Test
    void stagesFollowTheProcedureAndUnknownOnesComeLast() {
        assertThat(Stream.of("unheard-of", "closure", "hearing", "notice", "filing", "decision", "elsewhere")
                        .sorted(new StageOrder()))
                .containsExactly("filing", "notice", "hearing", "decision", "closure", "elsewhere", "unheard-of");
    }
}
