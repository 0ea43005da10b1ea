package org.anjuan.law.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.anjuan.law.Obligation;
import org.anjuan.law.Version;

/** What the obligations of a rule book check, article by article and point by point. */
public final class Coverage {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<LawCoverage> laws;
    private final List<ReviewPoint> points;
    private final Map<String, SortedMap<Integer, TreeSet<String>>> checked = new TreeMap<>();

    /** The coverage of {@code laws} and {@code points} by {@code obligations}. */
    public Coverage(List<LawCoverage> laws, List<ReviewPoint> points, List<Obligation> obligations) {
        this.laws = laws;
        this.points = points;
        for (Obligation obligation : obligations) {
            Version latest = obligation.latest();
            NUMBER.matcher(latest.article())
                    .results()
                    .forEach(number -> checked.computeIfAbsent(latest.law(), law -> new TreeMap<>())
                            .computeIfAbsent(Integer.valueOf(number.group()), article -> new TreeSet<>())
                            .add(obligation.id()));
        }
    }

    /** Every article of the laws that are listed whole, of the others those that are checked and one row for the rest. */
    public List<Article> articles() {
        List<Article> rows = new ArrayList<>();
        for (LawCoverage law : laws) {
            SortedMap<Integer, TreeSet<String>> known = checked.getOrDefault(law.law(), new TreeMap<>());
            Integer last = law.articles();
            if (last == null) {
                known.forEach((article, ids) -> rows.add(new Article(law.law(), article, List.copyOf(ids), null)));
                rows.add(new Article(law.law(), null, List.of(), law.rest()));
                continue;
            }
            for (int article = 1; article <= last; article++) {
                List<String> ids = List.copyOf(known.getOrDefault(article, new TreeSet<>()));
                rows.add(new Article(
                        law.law(),
                        article,
                        ids,
                        ids.isEmpty() ? law.reason(article).orElse(null) : null));
            }
        }
        return rows;
    }

    /** Every point of the offices' scoring sheets. */
    public List<ReviewPoint> points() {
        return points;
    }

    /** Keys of the laws that obligations state and the coverage does not list. */
    public List<String> unlistedLaws() {
        List<String> listed = laws.stream().map(LawCoverage::law).toList();
        return checked.keySet().stream().filter(law -> !listed.contains(law)).toList();
    }
}
