/** What the rules see beside the papers themselves: facts derived from them without any legal judgement. */
@NullMarked
package org.anjuan.review.facts;

import org.jspecify.annotations.NullMarked;
