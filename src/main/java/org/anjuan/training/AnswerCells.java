package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.casefile.reading.Nearest;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.Nullable;

/** Collects the answers of one sheet and refuses what is no answer. */
final class AnswerCells {
    private static final String SEPARATORS = "[\\s,;，；、]+";
    private static final Set<String> LAWFUL = Set.of(TrainingWords.LAWFUL, "合法");

    private final String source;
    private final Set<String> numbers;
    private final Set<String> obligations;
    private final Map<String, Map<String, Set<String>>> byPerson = new LinkedHashMap<>();

    /**
     * @param numbers of the cases in the exam
     * @param obligations that there are
     */
    AnswerCells(String source, Set<String> numbers, Set<String> obligations) {
        this.source = source;
        this.numbers = numbers;
        this.obligations = obligations;
    }

    /**
     * Adds what {@code person} found in the case {@code number}.
     *
     * @param place of the answer in the sheet; null where it has none
     * @throws UnreadableCaseFile if there is no such person, case or obligation, something is answered twice, or a lawful
     *     case has a defect
     */
    void add(@Nullable Place place, String person, String number, Collection<String> findings)
            throws UnreadableCaseFile {
        if (person.isBlank()) {
            throw refused(place, "answers-no-person");
        }
        String known = numbers.stream()
                .filter(other -> plain(other).equals(plain(number)))
                .findFirst()
                .orElse(null);
        if (known == null) {
            throw refused(place, "answers-case", number, String.join(", ", numbers));
        }
        Set<String> answers = byPerson.computeIfAbsent(person.strip(), key -> new LinkedHashMap<>())
                .computeIfAbsent(known, key -> new TreeSet<>());
        for (String finding : findings) {
            for (String word : finding.strip().split(SEPARATORS)) {
                if (!word.isEmpty() && !answers.add(answer(place, word))) {
                    throw refused(place, "answers-twice", word, known);
                }
            }
        }
        if (answers.size() > 1 && answers.contains(TrainingWords.LAWFUL)) {
            throw refused(place, "answers-contradict", known);
        }
    }

    private String answer(@Nullable Place place, String word) throws UnreadableCaseFile {
        if (LAWFUL.contains(word)) {
            return TrainingWords.LAWFUL;
        }
        for (String obligation : obligations) {
            if (obligation.equalsIgnoreCase(word)) {
                return obligation;
            }
        }
        throw new UnreadableCaseFile(new Problem(source, place, "", "unknown-obligation", List.of(word), near(word)));
    }

    /** What was probably meant by {@code word}; null where nothing is near. */
    private @Nullable String near(String word) {
        String lawful = new Nearest(List.of(TrainingWords.LAWFUL)).to(word);
        return lawful == null
                ? new Nearest(List.copyOf(new TreeSet<>(obligations))).to(word.toUpperCase(Locale.ROOT))
                : lawful;
    }

    /** A spreadsheet turns {@code 01} into {@code 1}. */
    private static String plain(String number) {
        return number.strip().replaceFirst("^0+(?=.)", "");
    }

    /**
     * The sheets, one a person.
     *
     * @throws UnreadableCaseFile if there is none
     */
    List<AnswerSheet> sheets() throws UnreadableCaseFile {
        if (byPerson.isEmpty()) {
            throw refused(null, "answers-none");
        }
        List<AnswerSheet> sheets = new ArrayList<>();
        byPerson.forEach((person, answers) -> sheets.add(new AnswerSheet(person, answers)));
        return sheets;
    }

    UnreadableCaseFile refused(@Nullable Place place, String key, String... arguments) {
        return new UnreadableCaseFile(new Problem(source, place, "", key, List.of(arguments), null));
    }
}
