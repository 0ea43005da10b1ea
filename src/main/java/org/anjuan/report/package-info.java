/** Renders reviews: one {@link org.anjuan.review.Review}, many formats. */
@NullMarked
package org.anjuan.report;

import org.jspecify.annotations.NullMarked;
