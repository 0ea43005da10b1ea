/** Rules of a province or county that are added while the program runs. */
@NullMarked
package org.anjuan.review.pack;

import org.jspecify.annotations.NullMarked;
