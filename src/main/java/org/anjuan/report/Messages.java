package org.anjuan.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that users read, in Chinese or English. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    /** Texts for readers of {@code locale}: Chinese for Chinese locales, English for all others. */
    public Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle("org.anjuan.report.messages", this.locale, NO_FALLBACK);
    }

    /** {@link Locale#CHINESE} or {@link Locale#ENGLISH}. */
    public Locale locale() {
        return locale;
    }

    /** The language as pages name it. */
    public String languageTag() {
        return locale.equals(Locale.CHINESE) ? "zh-Hans" : "en";
    }

    /**
     * The text {@code key} with its placeholders filled.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** The text {@code key}; {@code fallback} where there is none. */
    public String textOr(String key, String fallback) {
        return bundle.containsKey(key) ? bundle.getString(key) : fallback;
    }
}
