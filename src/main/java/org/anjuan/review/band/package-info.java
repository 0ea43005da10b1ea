/** The penalties of a case against the bands of the catalogue: measured here, judged by the rules. */
@NullMarked
package org.anjuan.review.band;

import org.jspecify.annotations.NullMarked;
