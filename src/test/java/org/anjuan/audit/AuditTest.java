package org.anjuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record of every input ends in findings or rejects, in order, whatever else is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
    private static final byte[] GOOD = "{\"案号\":\"甲〔2024〕1号\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BAD = "{\"案号\":\n".getBytes(StandardCharsets.UTF_8);

    private final AuditBench bench = new AuditBench();
    private SampleArchive samples;

    @TempDir
    private Path folder;

    @BeforeAll
    void readSamples() throws Exception {
        samples = new SampleArchive(AuditBench.SAMPLES);
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private Path write(String name, byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    private static byte[] gzip(byte[]... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            for (byte[] part : parts) {
                gzip.write(part);
            }
        }
        return packed.toByteArray();
    }

    private static List<String> places(Path file) throws IOException {
        return AuditBench.lines(file).stream()
                .map(line -> Path.of(line.get("source").asText()).getFileName()
                        + (line.has("line") ? ":" + line.get("line") : ""))
                .toList();
    }

    @Test
    void findsExactlyTheDefectsThatWerePlanted() throws Exception {
        expectPlanted(samples, 2000, null);
    }

    /** Defects that only the county's own profile shows: what it handed down, to whom, until when, its officers. */
    @ParameterizedTest
    @ValueSource(strings = {"county", "narrow", "unqualified"})
    void findsExactlyTheDefectsThatDependOnTheCounty(String county) throws Exception {
        SampleArchive archive = new SampleArchive(AuditBench.SAMPLES, county);
        assertThat(archive.planted()).isNotEmpty();
        expectPlanted(archive, archive.kinds(), county);
    }

    private void expectPlanted(SampleArchive archive, int size, @Nullable String county) throws Exception {
        Path lines = folder.resolve(county + ".jsonl");
        archive.write(lines, size);
        Path out = out("planted-" + county);
        Tally tally = bench.audit(out, county, lines).run(AuditBench.threads(2));
        assertThat(tally.cases()).isEqualTo(size);
        assertThat(tally.rejects()).isZero();
        List<JsonNode> found = AuditBench.lines(out.resolve("findings.jsonl"));
        assertThat(found).hasSize(size);
        for (int i = 0; i < size; i++) {
            Set<String> defects = StreamSupport.stream(
                            found.get(i).get("defects").spliterator(), false)
                    .map(defect -> defect.get("obligation").asText())
                    .collect(Collectors.toSet());
            assertThat(defects).as("case %d", i).isEqualTo(archive.at(i).defects());
            assertThat(found.get(i).get("line").asInt()).isEqualTo(i + 1);
        }
    }

    @Test
    void theOutputsDoNotDependOnTheThreads() throws Exception {
        samples.write(folder.resolve("order.jsonl"), 450);
        bench.audit(out("one"), folder.resolve("order.jsonl")).run(AuditBench.threads(1));
        Map<String, byte[]> expected = AuditBench.contents(out("one"));
        for (int threads : new int[] {2, 5}) {
            Path other = out("with" + threads);
            bench.audit(other, folder.resolve("order.jsonl")).run(AuditBench.threads(threads));
            assertThat(AuditBench.contents(other)).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void everyKindOfInputIsReadInItsOrder() throws Exception {
        Path tree = Files.createDirectories(folder.resolve("tree/inner"));
        Files.write(tree.resolve("b.yaml"), "案号: 乙\n".getBytes(StandardCharsets.UTF_8));
        Files.write(tree.resolve("a.json"), GOOD);
        Files.writeString(tree.resolve("notes.txt"), "no case");
        Path lines = write("plain.jsonl", GOOD, "\n".getBytes(StandardCharsets.UTF_8), BAD, GOOD);
        Path gzip = write("packed.jsonl.gz", gzip(GOOD), gzip(GOOD));
        ByteArrayOutputStream zstandard = new ByteArrayOutputStream();
        try (OutputStream packed = new ZstdCompressorOutputStream(zstandard)) {
            packed.write(GOOD);
        }
        Path zstd = write("packed.ndjson.zst", zstandard.toByteArray());
        Path tar = write("cases.tgz", gzip(tar()));
        Path zip = write("cases.zip", zip());
        Path missing = folder.resolve("missing.jsonl");
        Tally tally = bench.audit(
                        out("mixed"),
                        folder.resolve("tree"),
                        lines,
                        gzip,
                        missing,
                        zstd,
                        tar,
                        zip,
                        write("x.pdf", GOOD))
                .run(AuditBench.threads(2));
        assertThat(places(out("mixed").resolve("findings.jsonl")))
                .containsExactly(
                        "a.json",
                        "b.yaml",
                        "plain.jsonl:1",
                        "plain.jsonl:4",
                        "packed.jsonl.gz:1",
                        "packed.jsonl.gz:2",
                        "packed.ndjson.zst:1",
                        "one.json",
                        "two.jsonl:1",
                        "three.json",
                        "four.jsonl:1");
        assertThat(places(out("mixed").resolve("rejects.jsonl")))
                .containsExactly("plain.jsonl:3", "missing.jsonl", "two.jsonl:2", "x.pdf");
        assertThat(tally).isEqualTo(new Tally(11, 4, 0, 0, 0));
    }

    private static byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            put(tar, "d/one.json", GOOD);
            put(tar, "d/readme.md", BAD);
            put(tar, "d/two.jsonl", (new String(GOOD, StandardCharsets.UTF_8) + "[]").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (String name : List.of("three.json", "four.jsonl")) {
                zip.putArchiveEntry(new ZipArchiveEntry(name));
                zip.write(GOOD);
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aRejectKeepsItsTextItsPlaceAndTheReason() throws Exception {
        Path lines = write("bad.jsonl", "{\"caseNumbr\": 1}\n".getBytes(StandardCharsets.UTF_8), new byte[] {
            '{', (byte) 0xB0, (byte) 0xB8, '}', '\n'
        });
        bench.audit(out("bad"), lines).run(AuditBench.threads(1));
        List<JsonNode> rejects = AuditBench.lines(out("bad").resolve("rejects.jsonl"));
        assertThat(rejects).hasSize(2);
        JsonNode key = rejects.get(0);
        assertThat(key.get("source").asText()).isEqualTo(lines.toString());
        assertThat(key.get("line").asInt()).isEqualTo(1);
        assertThat(key.get("pointer").asText()).isEqualTo("/caseNumbr");
        assertThat(key.get("reason").asText())
                .isEqualTo("there is no key \"caseNumbr\" here; did you mean \"caseNumber\"?");
        assertThat(key.get("raw").asText()).isEqualTo("{\"caseNumbr\": 1}");
        assertThat(key.get("bytes").asInt()).isEqualTo(16);
        assertThat(rejects.get(1).get("reason").asText()).contains("GB18030");
        assertThat(rejects.get(1).get("rawBase64").binaryValue()).containsExactly('{', (byte) 0xB0, (byte) 0xB8, '}');
    }

    @Test
    void damagedPackingIsSetAsideAndTheRestGoesOn() throws Exception {
        byte[] whole = gzip(GOOD, GOOD);
        Path cut = write("cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 9));
        Path noGzip = write("no.jsonl.gz", GOOD);
        byte[] broken = zip();
        int data = "three.json".length() + 30;
        broken[data] ^= (byte) 0xFF; // the first member's first byte
        Path zip = write("damaged.zip", broken);
        Path noZip = write("no.zip", GOOD);
        Path last = write("last.jsonl", GOOD);
        Tally tally = bench.audit(out("damaged"), cut, noGzip, zip, noZip, last).run(AuditBench.threads(1));
        assertThat(places(out("damaged").resolve("findings.jsonl"))).contains("four.jsonl:1", "last.jsonl:1");
        assertThat(places(out("damaged").resolve("rejects.jsonl")))
                .contains("no.jsonl.gz", "three.json", "no.zip")
                .anyMatch(place -> place.startsWith("cut.jsonl.gz:"));
        assertThat(tally.records()).isEqualTo(tally.cases() + 4);
    }

    @Test
    void aLineOfAHundredMegabytesIsOneReject() throws Exception {
        Path lines = folder.resolve("long.jsonl");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 1); // takes six to write, so that the reject is as long as one can be
        try (OutputStream out = Files.newOutputStream(lines)) {
            out.write(GOOD);
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
            out.write('\n');
            out.write(GOOD);
        }
        assertThat(AuditBench.process(out("long"), lines, "-Xmx256m").waitFor()).isZero();
        assertThat(places(out("long").resolve("findings.jsonl"))).containsExactly("long.jsonl:1", "long.jsonl:3");
        JsonNode reject = AuditBench.lines(out("long").resolve("rejects.jsonl")).get(0);
        assertThat(reject.get("line").asInt()).isEqualTo(2);
        assertThat(reject.get("bytes").asLong()).isEqualTo(100L << 20);
        assertThat(reject.get("raw").asText()).hasSize(1 << 20).startsWith("\u0001\u0001");
        assertThat(reject.get("reason").asText()).isEqualTo("the file is larger than 4 MB; a file holds one case only");
    }

    @Test
    void itStopsWhereTooManyRecordsAreRejected() throws Exception {
        Path lines = write("many.jsonl", GOOD, BAD, BAD, BAD);
        Audit audit = bench.audit(out("many"), lines);
        AuditSettings two = new AuditSettings(1, false, 2, 1, AuditProgress.NONE);
        assertThatThrownBy(() -> audit.run(two))
                .isInstanceOf(AuditStopped.class)
                .hasMessageContaining("2");
        assertThat(out("many").resolve("manifest.json")).doesNotExist();
        assertThat(audit.run(new AuditSettings(1, true, 3, 1, AuditProgress.NONE)))
                .isEqualTo(new Tally(1, 3, 0, 0, 0));
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws Exception {
        Path lines = write("one.jsonl", GOOD);
        Files.createDirectories(out("full"));
        Files.writeString(out("full").resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> bench.audit(out("full"), lines).run(AuditBench.threads(1)))
                .isInstanceOf(AuditStopped.class);
        assertThat(out("full")).isDirectoryContaining(file -> file.endsWith("letter.txt"));
        assertThat(AuditBench.contents(out("full"))).hasSize(1);
    }
}
