package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.anjuan.law.Breach;
import org.anjuan.law.FigureRule;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese and English say the same, each in its own language only. */
class LanguagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9]+}");
    private static final Pattern CHINESE = Pattern.compile("[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF01-\\uFF60]");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    /** Names of formats, commands, options and file types are no words of a language. */
    private static final Pattern NAMES = Pattern.compile(
            "case-file|DRL|stages(?=\\.yaml)|[a-z]+/(?:laws)?|--?[a-z-]+|\\.(?:jsonl|ndjson|json|yaml|yml|zip|tar|gz|zst)|[A-Z]{2}-[0-9]{3}|anjuan (?:rules|schema|train show)|\\b(?:anjuan|county|catalogue|transport|JSON Lines|JSON|YAML|UTF-8|MB|json|yaml|yml|text|sarif|csv|junit|markdown|docx|html|xlsx|ics|iCalendar|zip|tar|gzip|Zstandard|tables|CSV|XLSX|easy|medium|hard|MEE-2024|NEUTRAL-100|"
                    + "Schema|Ctrl-C|NO_COLOR|PATH|true|false|zh|en|bash|zsh|void|revocable|confirm-illegal|rectifiable|"
                    + "discipline|simple|ordinary|hearing|APL-[0-9-]+|a\\.sarif)\\b|\\{[^}]*}|%n");

    /** Words of the rule language and names of its files, of which messages on DRL speak. */
    private static final Pattern DRL = Pattern.compile(
            "\\b(?:package|rule|when|then|end|not|null|eval|accumulate|from|due|lacks|arises|lies ahead|obligations|figures|drl)\\b");

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.anjuan.report.messages", "org.anjuan.cli.usage"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) {
        ResourceBundle zh = bundle(name, Locale.CHINESE);
        ResourceBundle en = bundle(name, Locale.ENGLISH);
        assertThat(zh.keySet()).isEqualTo(en.keySet()).isNotEmpty();
        for (String key : zh.keySet()) {
            assertThat(placeholders(zh.getString(key))).as(key).isEqualTo(placeholders(en.getString(key)));
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.anjuan.report.messages", "org.anjuan.cli.usage"})
    void neitherLanguageHoldsWordsOfTheOther(String name) {
        ResourceBundle zh = bundle(name, Locale.CHINESE);
        ResourceBundle en = bundle(name, Locale.ENGLISH);
        for (String key : zh.keySet()) {
            assertThat(en.getString(key)).as(key).doesNotContainPattern(CHINESE);
            String text = NAMES.matcher(zh.getString(key)).replaceAll("");
            boolean onDrl = key.startsWith("problem.drl.") || key.equals("problem.rule-place");
            assertThat(onDrl ? DRL.matcher(text).replaceAll("") : text).as(key).doesNotContainPattern(ENGLISH);
        }
    }

    /** A text without placeholders is shown as it stands; in one with placeholders a quote is written twice. */
    @Test
    void quotesAreDoubledWhereThereArePlaceholders() {
        ResourceBundle en = bundle("org.anjuan.report.messages", Locale.ENGLISH);
        assertThat(en.keySet()).allSatisfy(key -> {
            String text = en.getString(key);
            if (text.contains("{0")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            } else {
                assertThat(text).as(key).doesNotContain("''");
            }
        });
    }

    @Test
    void theRuleBookSpeaksEachLanguageAlone() {
        assertThat(texts(new PackedRulebook().read())).hasSizeGreaterThan(1000).allSatisfy(text -> {
            assertThat(text.zh()).containsPattern(CHINESE);
            assertThat(text.en()).containsPattern(ENGLISH).doesNotContainPattern(CHINESE);
        });
    }

    private static List<Text> texts(Rulebook rulebook) {
        List<Text> texts = new ArrayList<>(rulebook.laws().values());
        texts.addAll(rulebook.consequences().values());
        rulebook.situations().stream().map(Situation::text).forEach(texts::add);
        for (Obligation obligation : rulebook.obligations()) {
            texts.add(obligation.title());
            texts.add(obligation.remedyBefore());
            texts.add(obligation.remedyAfter());
            obligation.breaches().stream().map(Breach::message).forEach(texts::add);
        }
        for (FigureRule figure : rulebook.figures()) {
            texts.add(figure.text());
            figure.values().stream().map(FigureValue::source).forEach(texts::add);
        }
        return texts;
    }
}
