package org.anjuan.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.casefile.Term;

/** Puts a single value of a case file into the reader's words. */
public final class ValueText {
    private final Messages messages;
    private final boolean chinese;

    /** Words in the language of {@code messages}. */
    public ValueText(Messages messages) {
        this.messages = messages;
        this.chinese = messages.locale().getLanguage().equals("zh");
    }

    /** {@code value} as the file's own terms, yes or no, plain digits or ISO dates; the elements of a list one by one. */
    public String text(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? messages.text("value.none")
                    : list.stream().map(this::text).collect(Collectors.joining(messages.text("list.separator")));
        }
        if (value instanceof Enum<?> term) {
            return chinese ? Term.chineseNameOf(term) : Term.nameOf(term);
        }
        if (value instanceof Boolean truth) {
            return messages.text(truth ? "value.true" : "value.false");
        }
        return value instanceof BigDecimal amount ? FindingText.amount(amount) : String.valueOf(value);
    }
}
