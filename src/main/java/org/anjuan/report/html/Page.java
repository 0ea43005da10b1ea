package org.anjuan.report.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjuan.report.CheckReport;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one page shows.
 *
 * @param listed the cases of its index; empty where it has none
 * @param shown the cases that it shows in full
 * @param index the page with the index of this one; null where this page stands alone
 */
record Page(
        CheckReport report,
        List<CaseView> listed,
        List<CaseView> shown,
        @Nullable String index,
        Words words) {
    /** Title of the document. */
    String title() {
        return shown.size() == 1 ? words.text("title", shown.get(0).name()) : heading();
    }

    /** What stands at the top of the page. */
    String heading() {
        return shown.size() == 1 ? words.text("heading") : words.text("heading-many", String.valueOf(listed.size()));
    }

    /** How many listed cases have each verdict, gravest first. */
    Map<Verdict, Long> verdicts() {
        return listed.stream()
                .collect(Collectors.groupingBy(view -> view.review().verdict(), TreeMap::new, Collectors.counting()));
    }

    /** Whether this page tells what could not be read. */
    boolean tellsProblems() {
        return index == null && !report.problems().isEmpty();
    }
}
