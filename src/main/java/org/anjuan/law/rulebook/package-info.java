/** The rule book: everything under {@code rules/} that is not DRL, read from YAML and packed into one fast resource. */
@NullMarked
package org.anjuan.law.rulebook;

import org.jspecify.annotations.NullMarked;
