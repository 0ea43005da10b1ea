package org.anjuan.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anjuan.casefile.Term;

/** Names enum values for a reader: {@code 责令改正} or {@code correct at once}. */
public final class TermText {
    private final boolean chinese;

    /** Names for readers of {@code locale}. */
    public TermText(Locale locale) {
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** What {@code value} is called. */
    public String of(Enum<?> value) {
        return chinese ? Term.chineseNameOf(value) : Term.nameOf(value).replace('-', ' ');
    }

    String of(List<? extends Enum<?>> values) {
        return values.stream().map(this::of).collect(Collectors.joining(chinese ? "、" : ", "));
    }
}
