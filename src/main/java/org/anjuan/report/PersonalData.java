package org.anjuan.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.anjuan.casefile.RecordShape;
import org.jspecify.annotations.Nullable;

/**
 * What some records tell of who people are: it hides every value that is marked so, also where another text repeats it,
 * and whatever has the form of an identity card or mobile telephone number.
 */
final class PersonalData implements UnaryOperator<String> {
    /** Stands in the place of what is hidden. */
    static final String MASK = "＊＊＊";

    /** A text that short occurs by chance. */
    private static final int SHORTEST = 2;

    private static final int SHORTEST_ASCII = 4;
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9A-Za-z])(?:[0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9A-Za-z])");

    private final Set<String> texts =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    private final Set<LocalDate> days = new HashSet<>();

    /** Adds all that {@code paper} and the papers below it tell. */
    void learn(Record paper) {
        for (RecordShape.Component component : RecordShape.of(paper.getClass()).components()) {
            learn(component.of(paper), component.isPersonal());
        }
    }

    private void learn(@Nullable Object value, boolean personal) {
        if (value instanceof Record paper) {
            learn(paper);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> learn(element, personal));
        } else if (personal && value instanceof String text) {
            texts.add(text);
        } else if (personal && value instanceof LocalDate day) {
            days.add(day);
        }
    }

    /** Whether {@code day} is a day of somebody's life. */
    boolean tells(LocalDate day) {
        return days.contains(day);
    }

    @Override
    public String apply(String text) {
        String hidden = text;
        for (String known : texts) {
            if (known.length() >= (known.chars().allMatch(c -> c < 128) ? SHORTEST_ASCII : SHORTEST)) {
                hidden = hidden.replace(known, MASK);
            }
        }
        return NUMBERS.matcher(hidden).replaceAll(MASK);
    }
}
