/** Reviews case files: {@link org.anjuan.review.Reviewer} is the one door to the rules engine. */
@NullMarked
package org.anjuan.review;

import org.jspecify.annotations.NullMarked;
