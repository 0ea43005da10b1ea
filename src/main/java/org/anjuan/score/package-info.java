/** Scores reviewed cases by the sheets that legal offices use (案卷评查). */
@NullMarked
package org.anjuan.score;

import org.jspecify.annotations.NullMarked;
