package org.anjuan.law.coverage;

import java.util.List;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One article of a law and who checks it.
 *
 * @param law key of the law in the rule book
 * @param article number as the law in force counts it; null for the rest of a law
 * @param obligations ids of the obligations that state it
 * @param reason why there is none; null where there is one
 */
public record Article(
        String law,
        @Nullable Integer article,
        List<String> obligations,
        @Nullable Text reason) {
    /** Whether an obligation checks it. */
    public boolean isChecked() {
        return !obligations.isEmpty();
    }
}
