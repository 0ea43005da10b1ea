/** Reads case files strictly: every mistake has a place, and every value its line and column. */
@NullMarked
package org.anjuan.casefile.reading;

import org.jspecify.annotations.NullMarked;
