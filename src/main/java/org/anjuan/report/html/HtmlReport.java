package org.anjuan.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CheckReport;
import org.anjuan.report.Messages;
import org.anjuan.report.Report;

/** The report as one page that holds everything: the cases one after the other, with an index where there are several. */
public final class HtmlReport implements Report {
    private final Words words;
    private final PageWriter pages = new PageWriter();

    /** A report in the language of {@code messages}. */
    public HtmlReport(Messages messages, Rulebook rulebook) {
        this.words = Words.of(messages, rulebook);
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        List<CaseView> cases = new ArrayList<>();
        report.reviews().forEach(reviewed -> {
            String anchor = "case-" + (cases.size() + 1);
            cases.add(new CaseView(reviewed, anchor, "#" + anchor, words));
        });
        pages.write(new Page(report, cases.size() == 1 ? List.of() : cases, cases, null, words), out);
    }
}
