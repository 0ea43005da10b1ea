/** A check's report in the Static Analysis Results Interchange Format. */
@NullMarked
package org.anjuan.report.sarif;

import org.jspecify.annotations.NullMarked;
