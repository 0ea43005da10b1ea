package org.anjuan.review.facts;

import org.anjuan.casefile.Notice;

/**
 * A notice that the file does not show to have been served only after the decision.
 *
 * @param last whether it is the last penalty notice among them: what the party had to expect when the decision was made
 */
public record PriorNotice(Notice notice, boolean last) {
    /** Whether it starts from {@code paper}. */
    public boolean of(Object paper) {
        return notice == paper;
    }
}
