package org.anjuan.law.coverage;

import java.util.List;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One point that legal offices score case files by (案卷评查).
 *
 * @param obligations the obligations that check it
 * @param reason why none does; null where one does
 */
public record ReviewPoint(
        String id,
        Text text,
        List<String> obligations,
        @Nullable Text reason) {}
