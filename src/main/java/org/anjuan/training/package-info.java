/** Clause examples: for each obligation the small changes to a lawful case that break it, keep it, or leave it open. */
@NullMarked
package org.anjuan.training;

import org.jspecify.annotations.NullMarked;
