package org.anjuan.cli;

import java.nio.charset.Charset;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CsvReport;
import org.anjuan.report.JsonReport;
import org.anjuan.report.JunitReport;
import org.anjuan.report.MarkdownReport;
import org.anjuan.report.Messages;
import org.anjuan.report.Report;
import org.anjuan.report.TextReport;
import org.anjuan.report.docx.OpinionReport;
import org.anjuan.report.html.HtmlReport;
import org.anjuan.report.sarif.SarifReport;

/** The formats of a check's report. */
enum ReportFormat {
    text((words, rulebook, style) -> new TextReport(words, rulebook, style.charset(), style.all(), style.colour())),
    json((words, rulebook, style) -> new JsonReport(words, rulebook)),
    html((words, rulebook, style) -> new HtmlReport(words, rulebook)),
    sarif((words, rulebook, style) -> new SarifReport(words, rulebook)),
    csv((words, rulebook, style) -> new CsvReport(words, rulebook)),
    junit((words, rulebook, style) -> new JunitReport(words, rulebook)),
    markdown((words, rulebook, style) -> new MarkdownReport(words, rulebook)),
    docx((words, rulebook, style) -> new OpinionReport(words, rulebook));

    /** How text is set. */
    record Style(Charset charset, boolean all, boolean colour) {}

    @FunctionalInterface
    private interface Maker {
        Report make(Messages messages, Rulebook rulebook, Style style);
    }

    private final Maker maker;

    ReportFormat(Maker maker) {
        this.maker = maker;
    }

    /** A report in this format. */
    Report report(Messages messages, Rulebook rulebook, Style style) {
        return maker.make(messages, rulebook, style);
    }
}
