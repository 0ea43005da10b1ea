/** The lawyers' rules as text: what DRL may say here, and whether it speaks of what the rule book knows. */
@NullMarked
package org.anjuan.law.drl;

import org.jspecify.annotations.NullMarked;
