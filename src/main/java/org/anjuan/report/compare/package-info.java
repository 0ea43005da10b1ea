/** Compares two checks. */
@NullMarked
package org.anjuan.report.compare;

import org.jspecify.annotations.NullMarked;
