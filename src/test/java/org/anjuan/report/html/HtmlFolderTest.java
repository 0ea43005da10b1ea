package org.anjuan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.report.Messages;
import org.anjuan.report.ReviewedCase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages: an index and one page a case. */
class HtmlFolderTest {
    private static final Desk DESK = new Desk();

    @TempDir
    private Path temporary;

    private Path write(String... numbers) throws IOException {
        Path folder = temporary.resolve("made/report");
        ReviewedCase[] cases = Stream.of(numbers)
                .map(number -> DESK.text(Desk.EARLY.replace("甲罚〔2024〕1号", number)))
                .toArray(ReviewedCase[]::new);
        new HtmlFolder(new Messages(Locale.CHINA), DESK.rulebook()).write(DESK.report(List.of(), cases), folder);
        return folder;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theIndexLeadsToOnePageACaseAndBack() throws IOException {
        Path folder = write("甲罚〔2024〕1号", "甲罚〔2024〕2号");
        assertThat(names(folder)).containsExactly("0001-甲罚-2024-1号.html", "0002-甲罚-2024-2号.html", "index.html");
        Document index = Jsoup.parse(folder.resolve("index.html"));
        assertThat(index.select("table.cases a").eachAttr("href"))
                .containsExactly("0001-甲罚-2024-1号.html", "0002-甲罚-2024-2号.html");
        assertThat(index.select("article.case")).isEmpty();
        Document page = Jsoup.parse(folder.resolve("0002-甲罚-2024-2号.html"));
        assertThat(page.select("article.case h2").text()).isEqualTo("甲罚〔2024〕2号");
        assertThat(page.select("header a").attr("href")).isEqualTo("index.html");
        assertThat(page.select("table.cases")).isEmpty();
    }

    @Test
    void noNameOfACaseLeavesTheFolderOrNamesADevice() throws IOException {
        Path folder = write("../../etc/passwd", "CON", "'<>:?*|'", "很".repeat(300));
        assertThat(names(folder))
                .containsExactly(
                        "0001-etc-passwd.html",
                        "0002-CON.html",
                        "0003.html",
                        "0004-" + "很".repeat(60) + ".html",
                        "index.html");
    }
}
