package org.anjuan.law;

import java.util.Locale;

/** A text in Chinese and English. */
public record Text(String zh, String en) {
    /** The text in the language of {@code locale}; Chinese for Chinese locales, English for all others. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
