/** The rules engine; nothing outside this package knows it. */
@NullMarked
package org.anjuan.review.engine;

import org.jspecify.annotations.NullMarked;
