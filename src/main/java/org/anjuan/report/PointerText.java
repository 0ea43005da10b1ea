package org.anjuan.report;

import java.util.Locale;
import java.util.StringJoiner;
import org.anjuan.casefile.CaseKeys;

/** Names a place of the case file for a reader: {@code 告知 1 › 送达日期} or {@code notice 1 › servedOn}. */
public final class PointerText {
    private final boolean chinese;

    /** Names in Chinese for Chinese locales, in English for all others. */
    public PointerText(Locale locale) {
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** The name of the place at {@code pointer}; indices count from 1. */
    public String label(String pointer) {
        CaseKeys keys = CaseKeys.root();
        StringJoiner label = new StringJoiner(" › ");
        String last = "";
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (step.equals("*")) {
                continue;
            }
            if (!step.isEmpty() && Character.isDigit(step.charAt(0))) {
                last = last + " " + (Integer.parseInt(step) + 1);
                continue;
            }
            if (!last.isEmpty()) {
                label.add(last);
            }
            last = chinese ? keys.chinese(step) : step;
            keys = keys.under(step);
        }
        if (!last.isEmpty()) {
            label.add(last);
        }
        return label.toString();
    }
}
