package org.anjuan.casefile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The party as one paper names it.
 *
 * @param name the name; null where the paper's name is not known
 * @param idNumber identity number or credit code; null where the paper's number is not known
 */
public record NamedParty(@Nullable String name, @Nullable String idNumber) {
    /** Whether both papers give a number in full and the numbers differ. */
    public boolean otherNumber(NamedParty other) {
        return idNumber != null
                && other.idNumber != null
                && !masked(idNumber)
                && !masked(other.idNumber)
                && !plain(idNumber).equals(plain(other.idNumber));
    }

    /** Whether both papers give one and the same number in full. */
    public boolean sameNumber(NamedParty other) {
        return idNumber != null
                && other.idNumber != null
                && !masked(idNumber)
                && plain(idNumber).equals(plain(other.idNumber));
    }

    /** Whether the numbers agree, yet the names differ by more than spaces, case or the width of brackets. */
    public boolean otherName(NamedParty other) {
        return sameNumber(other)
                && name != null
                && other.name != null
                && !name.isBlank()
                && !other.name.isBlank()
                && !plain(name).equals(plain(other.name));
    }

    private static boolean masked(String number) {
        return number.indexOf('*') >= 0 || number.indexOf('×') >= 0 || number.isBlank();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replace('（', '(').replace('）', ')').toUpperCase(Locale.ROOT);
    }
}
