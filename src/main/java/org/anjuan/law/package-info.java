/** The law as data: obligations, figures by date, the working-day calendar and the periods counted with it. */
@NullMarked
package org.anjuan.law;

import org.jspecify.annotations.NullMarked;
