package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.law.rulebook.PackedRulebook;
import org.junit.jupiter.api.Test;

/** Stages have names and come as a case runs through them. */
class StageTextTest {
    private final StageText stages = new StageText(Locale.CHINA, new PackedRulebook().read());

    @Test
    void stagesFollowTheProcedureAndUnknownOnesComeLast() {
        assertThat(Stream.of("unheard-of", "closure", "hearing", "notice", "filing", "decision", "elsewhere")
                        .sorted(stages))
                .containsExactly("filing", "notice", "hearing", "decision", "closure", "elsewhere", "unheard-of");
    }

    @Test
    void aStageIsCalledInTheLanguageOfTheReader() {
        assertThat(stages.of("legal-review")).isEqualTo("法制审核");
        assertThat(new StageText(Locale.US, new PackedRulebook().read()).of("deliberation"))
                .isEqualTo("collective deliberation");
        assertThat(stages.of("unheard-of")).isEqualTo("unheard-of");
    }
}
