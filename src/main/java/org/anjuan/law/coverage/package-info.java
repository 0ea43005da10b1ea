/** What of the law and of the offices' scoring sheets the rule book checks, and why the rest is left out. */
@NullMarked
package org.anjuan.law.coverage;

import org.jspecify.annotations.NullMarked;
