/** Many reviews at once: an archive of case files in, findings, rejects and statistics out. */
@NullMarked
package org.anjuan.audit;

import org.jspecify.annotations.NullMarked;
