package org.anjuan.report.html;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CheckReport;
import org.anjuan.report.Messages;
import org.anjuan.report.ReviewedCase;

/** The report as a folder: an index and one page a case. */
public final class HtmlFolder {
    private static final String INDEX = "index.html";
    /** As many characters of a case's name go into the name of its page. */
    private static final int NAME_LENGTH = 60;

    private final Words words;
    private final PageWriter pages = new PageWriter();

    /** A report in the language of {@code messages}. */
    public HtmlFolder(Messages messages, Rulebook rulebook) {
        this.words = Words.of(messages, rulebook);
    }

    /**
     * Writes {@code report} into {@code folder}, which is made where it is not there; pages of the same name are replaced.
     *
     * @throws IOException where a page cannot be written
     */
    public void write(CheckReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<CaseView> cases = new ArrayList<>();
        for (ReviewedCase reviewed : report.reviews()) {
            cases.add(new CaseView(reviewed, "case", pageName(cases.size() + 1, reviewed), words));
        }
        write(new Page(report, cases, List.of(), null, words), folder.resolve(INDEX));
        for (CaseView view : cases) {
            write(new Page(report, List.of(), List.of(view), INDEX, words), folder.resolve(view.link()));
        }
    }

    private void write(Page page, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            pages.write(page, out);
        }
    }

    /** Number and name with nothing but letters, digits and hyphens: no path, no address and no reserved name. */
    private static String pageName(int number, ReviewedCase reviewed) {
        String name = reviewed.review().file().caseNumber();
        String safe =
                (name == null ? "" : name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        int[] characters = safe.codePoints().limit(NAME_LENGTH).toArray();
        String suffix = characters.length == 0 ? "" : "-" + new String(characters, 0, characters.length);
        return String.format(Locale.ROOT, "%04d%s.html", number, suffix);
    }
}
