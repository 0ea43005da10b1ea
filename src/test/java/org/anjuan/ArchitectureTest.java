package org.anjuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts of the program know each other in one direction only. */
class ArchitectureTest {
    private static final int LINES = 350;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/org/anjuan/rules/"))
            .importPackages("org.anjuan");

    @Test
    void dependenciesPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy("org.anjuan.cli..")
                .layer("audit")
                .definedBy("org.anjuan.audit..")
                .layer("score")
                .definedBy("org.anjuan.score..")
                .layer("report")
                .definedBy("org.anjuan.report..")
                .layer("training")
                .definedBy("org.anjuan.training..")
                .layer("review")
                .definedBy("org.anjuan.review..")
                .layer("catalogue")
                .definedBy("org.anjuan.catalogue..")
                .layer("law")
                .definedBy("org.anjuan.law..")
                .layer("casefile")
                .definedBy("org.anjuan.casefile..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("score")
                .mayOnlyBeAccessedByLayers("cli", "audit")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "audit", "score", "training")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("review")
                .mayOnlyBeAccessedByLayers("cli", "audit", "score", "report", "training")
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers("cli", "audit", "score", "report", "training", "review")
                .whereLayer("law")
                .mayOnlyBeAccessedByLayers("cli", "audit", "score", "report", "training", "review", "catalogue")
                .whereLayer("casefile")
                .mayOnlyBeAccessedByLayers("cli", "audit", "score", "report", "training", "review", "catalogue", "law")
                .check(CLASSES);
    }

    @Test
    void theRecordsOfTheCaseFileDoNotKnowTheirReader() {
        noClasses()
                .that()
                .resideInAPackage("org.anjuan.casefile")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.anjuan.casefile.reading..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEnginePackageKnowsTheRulesEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.anjuan.review.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheTerminalAndEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.anjuan.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void noFileIsTooLong() {
        Path sources = Path.of(System.getProperty("anjuan.project", ".")).resolve("src/main/java");

        try (Stream<Path> tree = Files.walk(sources)) {
            assertThat(tree.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > LINES)
                            .map(file -> sources.relativize(file) + " has " + lines(file) + " lines"))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
