package org.anjuan.review.facts;

import org.anjuan.casefile.Archive;
import org.anjuan.casefile.Section;

/** A stage that took place and that no entry of the archive's index names. */
public record UnlistedStage(Archive archive, Section stage) {
    /** The stage's place in the case file as a JSON Pointer. */
    public String pointer() {
        return stage.path();
    }
}
