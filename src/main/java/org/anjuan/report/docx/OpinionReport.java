package org.anjuan.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CheckReport;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.anjuan.report.Report;
import org.anjuan.report.ReviewedCase;

/** The report as the opinion of the legal review (法制审核意见, art. 58), a Word document to be signed and filed. */
public final class OpinionReport implements Report {
    private final Messages messages;
    private final Rulebook rulebook;

    /** Opinions in the language of {@code messages}. */
    public OpinionReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.rulebook = rulebook;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        try (WordDocument document = new WordDocument(messages.text("opinion.footer"))) {
            Opinion opinion = new Opinion(messages, rulebook, report, document);
            for (ReviewedCase reviewed : report.reviews()) {
                document.startPage();
                opinion.write(reviewed);
            }
            if (!report.problems().isEmpty()) {
                ProblemText words = new ProblemText(messages);
                document.startPage();
                document.heading(messages.text("report.unreadable"));
                report.problems().forEach(problem -> document.body(words.line(problem)));
            }
            document.write(out);
        }
    }
}
