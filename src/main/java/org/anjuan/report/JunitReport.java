package org.anjuan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;

/**
 * The report for build servers, as JUnit XML: a case is a suite, an obligation a test. What is violated fails, what
 * could not be read or evaluated is an error, what is open or waived is skipped.
 */
public final class JunitReport implements Report {
    private final Messages messages;
    private final FindingText words;
    private final CaseText cases;
    private final ProblemText problems;

    /** A report in the language of {@code messages}. */
    public JunitReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.cases = new CaseText(messages);
        this.problems = new ProblemText(messages);
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "anjuan " + report.provenance().version());
            for (ReviewedCase reviewed : report.reviews()) {
                suite(reviewed, xml);
            }
            if (!report.problems().isEmpty()) {
                unreadable(report.problems(), xml);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(ReviewedCase reviewed, XMLStreamWriter xml) throws XMLStreamException {
        Review review = reviewed.review();
        Map<String, Long> elements = review.checklist().stream()
                .map(finding -> element(reviewed, finding))
                .collect(Collectors.groupingBy(element -> element, Collectors.counting()));
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", cases.name(review.file()));
        xml.writeAttribute("file", reviewed.source().name());
        xml.writeAttribute("tests", String.valueOf(review.checklist().size()));
        xml.writeAttribute("failures", String.valueOf(elements.getOrDefault("failure", 0L)));
        xml.writeAttribute("errors", String.valueOf(elements.getOrDefault("error", 0L)));
        xml.writeAttribute("skipped", String.valueOf(elements.getOrDefault("skipped", 0L)));
        xml.writeStartElement("properties");
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", "verdict");
        xml.writeAttribute("value", review.verdict().key());
        xml.writeEndElement();
        for (Finding finding : review.checklist()) {
            test(reviewed, finding, xml);
        }
        xml.writeEndElement();
    }

    private static String element(ReviewedCase reviewed, Finding finding) {
        if (finding.fault() != null) {
            return "error";
        }
        if (finding.outcome() == Outcome.VIOLATED && !reviewed.isWaived(finding)) {
            return "failure";
        }
        return finding.outcome() == Outcome.SATISFIED ? "" : "skipped";
    }

    private void test(ReviewedCase reviewed, Finding finding, XMLStreamWriter xml) throws XMLStreamException {
        String element = element(reviewed, finding);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", finding.obligation().stage());
        xml.writeAttribute(
                "name",
                finding.obligation().id() + " " + words.in(finding.obligation().title()));
        if (!element.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeAttribute("type", type(finding));
            xml.writeAttribute("message", message(reviewed, finding));
            if (finding.isDefect()) {
                xml.writeCharacters(details(reviewed, finding));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String type(Finding finding) {
        return finding.consequence() == null
                ? finding.outcome().key()
                : finding.consequence().name();
    }

    private String message(ReviewedCase reviewed, Finding finding) {
        String waiver = cases.waiver(reviewed, finding);
        String said = finding.isDefect() ? ": " + words.message(finding) : "";
        String fault = finding.fault() == null ? "" : ": " + finding.fault();
        return messages.text("outcome." + finding.outcome())
                + said
                + fault
                + (waiver.isEmpty() ? "" : messages.text("list.separator") + waiver);
    }

    private String details(ReviewedCase reviewed, Finding finding) {
        String evidence = finding.signs().stream()
                .flatMap(sign -> sign.evidence().stream())
                .distinct()
                .map(pointer -> "\n" + cases.evidence(reviewed, pointer))
                .collect(Collectors.joining());
        return words.citation(finding) + evidence;
    }

    private void unreadable(List<Problem> unread, XMLStreamWriter xml) throws XMLStreamException {
        String count = String.valueOf(unread.size());
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", messages.text("report.unreadable"));
        xml.writeAttribute("tests", count);
        xml.writeAttribute("failures", "0");
        xml.writeAttribute("errors", count);
        xml.writeAttribute("skipped", "0");
        for (Problem problem : unread) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", "reading");
            xml.writeAttribute("name", problem.source());
            xml.writeEmptyElement("error");
            xml.writeAttribute("type", problem.key());
            xml.writeAttribute("message", problems.line(problem));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
