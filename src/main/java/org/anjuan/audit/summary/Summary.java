package org.anjuan.audit.summary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.FindingText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.Provenance;
import org.anjuan.report.StageText;
import org.anjuan.report.html.PageWriter;
import org.jspecify.annotations.Nullable;

/** Counts the findings of an audit and writes the statistics: tables for people, Parquet for those who count further. */
public final class Summary {
    /** Bytes of the longest line of findings that can be counted; twice as many are held while they are read. */
    public static final int LONGEST_LINE = 4 << 20;

    /** Bytes of the longest line of rejects that can be counted. */
    public static final int LONGEST_REJECT = 8 << 20;

    private static final List<String> TABLES = List.of(
            "verdicts",
            "obligations",
            "stages",
            "consequences",
            "townships",
            "organs",
            "repeats",
            "months",
            "handling",
            "fines",
            "bands",
            "bands-townships",
            "missing",
            "rejects");
    private static final List<String> SCORES = List.of("scores", "ranking");
    private static final List<String> HELD = List.of("unused", "unheld");
    /** Every case by itself, without the lists that other files hold. */
    private static final String CASES = "SELECT * EXCLUDE (id, fines, defects, open, due, kept) FROM cases ORDER BY id";

    private static final String DEFECTS = "SELECT * EXCLUDE (id) FROM defects ORDER BY id, obligation";

    private final Rulebook rulebook;
    private final Catalogue catalogue;
    private final Provenance provenance;
    private final LocalDate asOf;
    private final String language;
    private final boolean scored;
    private final List<HeldItem> held;
    private final FindingText findings;
    private final TableWords words;

    private record Document(
            Provenance provenance, LocalDate asOf, Map<String, List<Map<String, @Nullable Object>>> tables) {}

    /**
     * Statistics in the language of {@code messages}.
     *
     * @param scored whether the cases have scores
     * @param held what townships hold; empty where no county is told
     */
    public Summary(
            Rulebook rulebook,
            Catalogue catalogue,
            Messages messages,
            Provenance provenance,
            LocalDate asOf,
            boolean scored,
            List<HeldItem> held) {
        this.held = List.copyOf(held);
        this.scored = scored;
        this.rulebook = rulebook;
        this.catalogue = catalogue;
        this.provenance = provenance;
        this.asOf = asOf;
        this.findings = new FindingText(messages, rulebook);
        this.language = messages.languageTag();
        this.words = new TableWords(messages, findings, new StageText(messages.locale(), rulebook));
    }

    /**
     * Writes all of them beside the findings.
     *
     * @param folder that holds {@code findings.jsonl} and {@code rejects.jsonl}
     * @param making told the name of each file before it is made
     */
    public void write(Path folder, Consumer<String> making) throws IOException {
        List<SummaryTable> tables = new ArrayList<>();
        try (FindingsDatabase database = new FindingsDatabase(
                folder.resolve(".database"), folder.resolve("findings.jsonl"), folder.resolve("rejects.jsonl"))) {
            database.insert("obligations", obligations());
            database.insert("items", items());
            database.insert("holdings", held.stream().map(HeldItem::row).toList());
            for (String key : keys()) {
                tables.add(database.table(key));
            }
            making.accept("cases.parquet");
            database.export(CASES, folder.resolve("cases.parquet"));
            making.accept("defects.parquet");
            database.export(DEFECTS, folder.resolve("defects.parquet"));
        }
        making.accept("summary.json");
        writeJson(tables, folder.resolve("summary.json"));
        making.accept("summary.html");
        try (OutputStream out = Files.newOutputStream(folder.resolve("summary.html"))) {
            new PageWriter(Summary.class.getPackageName())
                    .write("summary.jte", new SummaryPage(tables, words, language, asOf, provenance), out);
        }
        making.accept("tables");
        new CsvTables(words).write(tables, folder.resolve("tables"));
        making.accept("tables.xlsx");
        new Spreadsheet(words, asOf).write(tables, folder.resolve("tables.xlsx"));
    }

    private List<List<@Nullable Object>> obligations() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Obligation obligation : rulebook.obligations()) {
            rows.add(List.of(rows.size(), obligation.id(), obligation.stage(), findings.in(obligation.title())));
        }
        return rows;
    }

    private List<List<@Nullable Object>> items() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        catalogue.items().forEach(item -> rows.add(List.of(item.code(), findings.in(item.name()))));
        return rows;
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(TABLES);
        keys.addAll(scored ? SCORES : List.of());
        keys.addAll(held.isEmpty() ? List.of() : HELD);
        return keys;
    }

    private void writeJson(List<SummaryTable> tables, Path file) throws IOException {
        Map<String, List<Map<String, @Nullable Object>>> records = new LinkedHashMap<>();
        tables.forEach(table -> records.put(table.key(), table.records()));
        try (Writer out = Files.newBufferedWriter(file)) {
            new JsonOutput().write(new Document(provenance, asOf, records), out);
        }
    }
}
