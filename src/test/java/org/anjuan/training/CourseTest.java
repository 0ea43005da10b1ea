package org.anjuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");

    @Test
    void theCourseHasTwentyLessonsOnObligationsThatThereAre() throws Exception {
        Course course = Course.read(SAMPLES);
        List<String> known = new PackedRulebook()
                .read().obligations().stream().map(Obligation::id).toList();
        assertThat(course.units()).hasSize(20).allSatisfy(unit -> {
            assertThat(unit.obligations()).isNotEmpty().isSubsetOf(known);
            assertThat(unit.why().en()).doesNotContainPattern("[\\u4E00-\\u9FFF]");
            assertThat(unit.why().zh()).doesNotContainPattern("[A-Za-z]");
        });
    }

    @Test
    void noObligationIsTaughtTwice() throws Exception {
        assertThat(Course.read(SAMPLES).units().stream().flatMap(unit -> unit.obligations().stream()))
                .doesNotHaveDuplicates();
    }
}
