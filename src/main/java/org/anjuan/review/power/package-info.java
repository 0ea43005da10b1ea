/** Who holds the power over the item of a case: by statute, by what the county handed down, by the file's own papers. */
@NullMarked
package org.anjuan.review.power;

import org.jspecify.annotations.NullMarked;
