/**
 * The case file (案卷) as records, one a paper, in the order of the procedure.
 *
 * <p>Every component may be {@code null}: an absent paper did not happen where its section is recorded ({@link
 * org.anjuan.casefile.Section}); any other absent value is unknown, and an empty list says "none". Amounts are yuan.
 */
@NullMarked
package org.anjuan.casefile;

import org.jspecify.annotations.NullMarked;
