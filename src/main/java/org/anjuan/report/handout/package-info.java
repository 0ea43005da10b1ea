/** Papers that are no review of a case: lessons, exam papers, class reports. */
@NullMarked
package org.anjuan.report.handout;

import org.jspecify.annotations.NullMarked;
