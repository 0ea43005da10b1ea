package org.anjuan.report.html;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.CaseInTime;

/** A handout as its page shows it. */
record HandoutPage(Handout handout, Words words) {
    /** The case of {@code part}; its place in the page tells it from the other cases there. */
    CaseView view(CaseInTime part) {
        List<Object> before = new ArrayList<>(handout.parts());
        String anchor = "case-" + (before.indexOf(part) + 1);
        return new CaseView(part.reviewed(), anchor, "#" + anchor, words);
    }
}
