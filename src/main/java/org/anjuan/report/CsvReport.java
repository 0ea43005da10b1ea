package org.anjuan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.jspecify.annotations.Nullable;

/** The report for spreadsheets: one row an obligation and case, UTF-8 with a mark, no cell that a program would run. */
public final class CsvReport implements Report {
    private static final List<String> COLUMNS = List.of(
            "source",
            "case",
            "verdict",
            "obligation",
            "stage",
            "outcome",
            "consequence",
            "article",
            "title",
            "message",
            "evidence",
            "missing",
            "due",
            "remedy",
            "waiver");

    private final Messages messages;
    private final FindingText words;
    private final CaseText cases;
    private final ProblemText problems;

    /** A report in the language of {@code messages}. */
    public CsvReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.cases = new CaseText(messages);
        this.problems = new ProblemText(messages);
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        CsvMapper mapper = CsvMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        try (SequenceWriter rows = mapper.writer(schema).writeValues(text)) {
            rows.write(COLUMNS.stream()
                    .map(column -> messages.text("column." + column))
                    .toList());
            for (ReviewedCase reviewed : report.reviews()) {
                for (Finding finding : reviewed.review().checklist()) {
                    rows.write(harmless(row(reviewed, finding)));
                }
            }
            for (Problem problem : report.problems()) {
                rows.write(harmless(row(problem)));
            }
        }
        text.flush();
    }

    private List<@Nullable String> row(ReviewedCase reviewed, Finding finding) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(reviewed.source().name());
        row.add(cases.name(reviewed.review().file()));
        row.add(cases.verdict(reviewed.review()));
        row.add(finding.obligation().id());
        row.add(finding.obligation().stage());
        row.add(messages.text("outcome." + finding.outcome()));
        row.add(finding.consequence() == null ? null : messages.text("consequence." + finding.consequence()));
        row.add(words.citation(finding));
        row.add(words.in(finding.obligation().title()));
        row.add(words.message(finding));
        row.add(evidence(reviewed, finding));
        row.add(words.missing(finding));
        row.add(finding.dueOn() == null ? null : finding.dueOn().toString());
        row.add(
                finding.isDefect()
                        ? words.remedy(finding, reviewed.review().file().decision() != null)
                        : null);
        row.add(cases.waiver(reviewed, finding));
        return row;
    }

    private String evidence(ReviewedCase reviewed, Finding finding) {
        Stream<Sign> signs = finding.isDefect() ? finding.signs().stream() : Stream.empty();
        return signs.flatMap(sign -> sign.evidence().stream())
                .distinct()
                .map(pointer -> cases.evidence(reviewed, pointer))
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    private List<@Nullable String> row(Problem problem) {
        List<@Nullable String> row = new ArrayList<>();
        COLUMNS.forEach(column -> row.add(null));
        row.set(COLUMNS.indexOf("source"), problem.source());
        row.set(COLUMNS.indexOf("outcome"), messages.text("report.unreadable"));
        row.set(COLUMNS.indexOf("message"), problems.line(problem));
        return row;
    }

    private static List<String> harmless(List<@Nullable String> row) {
        return row.stream()
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .map(new SafeCell())
                .toList();
    }
}
