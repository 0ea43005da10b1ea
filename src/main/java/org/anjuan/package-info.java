/** Anjuan (案卷): checks administrative-penalty case files against the law, obligation by obligation. */
@NullMarked
package org.anjuan;

import org.jspecify.annotations.NullMarked;
