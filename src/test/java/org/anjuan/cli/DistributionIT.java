package org.anjuan.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a user unpacks it, started by its launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class DistributionIT {
    private static final String CASE = "sample-cases/lawful/ordinary.yaml";

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void unpack() throws Exception {
        Path target = Path.of(System.getProperty("anjuan.project", "."), "target");
        Path archive;
        try (Stream<Path> files = Files.list(target)) {
            archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        run(folder, "tar", "-xzf", archive.toAbsolutePath().toString());
        try (Stream<Path> files = Files.list(folder)) {
            home = files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    @Test
    void reviewsItsOwnSamples() throws Exception {
        assertThat(check("sample-cases/adjudicated"))
                .contains("G-001-")
                .contains("G-029-")
                .doesNotContain("Exception");
    }

    @Test
    void reviewsByACountyProfile() throws Exception {
        assertThat(check("sample-cases/lawful/delegated.yaml", "--county", "sample-cases/county/county.yaml"))
                .startsWith("■ ")
                .contains("Verdict: lawful");
    }

    /** A start-up archive that outlived its jar would give findings by old rules. */
    @Test
    void readsAJarThatReplacedAnother() throws Exception {
        assertThat(check(CASE)).startsWith("■ ");
        assertThat(archives()).hasSize(1);
        assertThat(check(CASE)).as("with the archive").startsWith("■ ");

        replace("org/anjuan/report/TextReport.class", "report.case", "report.rest");

        assertThat(check(CASE)).startsWith("The rest: ");
        assertThat(archives()).hasSize(2);
        assertThat(check(CASE)).as("with the new archive").startsWith("The rest: ");
    }

    /** Puts {@code to} in the place of the equally long constant {@code from} of a class of the program's jar. */
    private void replace(String name, String from, String to) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(home.resolve("lib/anjuan.jar"))) {
            Path file = jar.getPath(name);
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            assertThat(bytes).contains(from);
            Files.write(file, bytes.replace(from, to).getBytes(ISO_8859_1));
        }
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.toList();
        }
    }

    private String check(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("anjuan").toString(), "check"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "en", "--as-of", "2026-01-01"));
        return run(home, command.toArray(String[]::new));
    }

    private String run(Path directory, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("ANJUAN_CACHE", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.redirectInput(new File("/dev/null")).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }
}
