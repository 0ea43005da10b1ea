package org.anjuan.review.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Looks for two papers with one number.
 *
 * <p>The list of documents may name the filing, the notices and the decision again, so it is compared within itself only;
 * there the same title with the same number is taken for one paper listed twice.
 */
final class PaperNumbers {
    private final List<Object> shared = new ArrayList<>();

    PaperNumbers(CaseFile file) {
        Map<String, Object> papers = new LinkedHashMap<>();
        if (file.filing() != null) {
            look(papers, file.filing().number(), file.filing());
        }
        if (file.correctionOrder() != null) {
            look(papers, file.correctionOrder().number(), file.correctionOrder());
        }
        for (Notice notice : file.notice() == null ? List.<Notice>of() : file.notice()) {
            look(papers, notice.number(), notice);
        }
        if (file.decision() != null) {
            look(papers, file.decision().number(), file.decision());
        }
        Map<String, Object> listed = new LinkedHashMap<>();
        for (Document document : file.documents() == null ? List.<Document>of() : file.documents()) {
            look(listed, document.number(), document);
        }
    }

    List<Object> all() {
        return shared;
    }

    private void look(Map<String, Object> papers, @Nullable String number, Object paper) {
        if (number == null || number.isBlank()) {
            return;
        }
        Object first = papers.putIfAbsent(number, paper);
        if (first != null && !onePaper(first, paper)) {
            shared.add(new SharedNumber(number, first, paper));
        }
    }

    private static boolean onePaper(Object first, Object second) {
        return first instanceof Document one
                && second instanceof Document two
                && (one.title() == null || one.title().equals(two.title()));
    }
}
