package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Labels stand in one column in both languages; colours come only where they are asked for. */
class TextPageTest {
    private static String page(String language, boolean colour, List<String> labels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextPage page =
                new TextPage(new Messages(Locale.forLanguageTag(language)), out, StandardCharsets.UTF_8, colour);
        labels.forEach(label -> page.detail(label, "#"));
        assertThat(page.finish()).isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** In each language some of these labels are longer than others. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void textsBeginInOneColumn(String language) {
        String page = page(language, false, List.of("article", "earliest", "papers", "band", "lawful", "due"));
        assertThat(page.lines()
                        .map(line -> columns(line.substring(0, line.indexOf('#'))))
                        .distinct())
                .hasSize(1);
    }

    /** Two for a Chinese character, one for any other here. */
    private static int columns(String text) {
        return text.codePoints().map(point -> point > 0x2E7F ? 2 : 1).sum();
    }

    @Test
    void coloursAreNeverInAPageWithoutThem() {
        String escape = Ansi.Style.reset.on().substring(0, 1);
        assertThat(page("zh", true, List.of("article"))).contains(escape);
        assertThat(page("zh", false, List.of("article"))).doesNotContain(escape);
    }
}
