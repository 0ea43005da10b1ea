package org.anjuan.review.power;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What the file's own letter or conferral hands down.
 *
 * @param matters codes of items, or words; null where they are not known
 * @param endless whether no last day means that there is none; else it is not known
 */
record OwnPaper(
        @Nullable List<String> matters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean endless) {
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,8}-[0-9]{1,8}");

    static OwnPaper of(Authority.Letter letter) {
        return new OwnPaper(letter.matters(), letter.from(), letter.to(), false);
    }

    static OwnPaper of(Authority.Conferral conferral) {
        return new OwnPaper(conferral.matters(), conferral.from(), conferral.to(), true);
    }

    boolean names(String item) {
        return matters != null && matters.contains(item);
    }

    /** Whether it covers {@code item} on {@code day}; null where that is not known. */
    @Nullable
    Hold on(String item, LocalDate day) {
        if (matters == null || matters.isEmpty()) {
            return null;
        }
        if (!matters.contains(item)) {
            boolean onlyCodes =
                    matters.stream().allMatch(matter -> CODE.matcher(matter).matches());
            return onlyCodes ? Hold.NOT_LISTED : Hold.GENERAL_WORDS;
        }
        if (from != null && day.isBefore(from)) {
            return Hold.NOT_YET;
        }
        if (to != null && day.isAfter(to)) {
            return Hold.EXPIRED;
        }
        return from == null || (to == null && !endless) ? null : Hold.HELD;
    }
}
