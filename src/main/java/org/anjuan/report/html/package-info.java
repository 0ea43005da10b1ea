/** The report as HTML pages that need nothing but a browser. */
@NullMarked
package org.anjuan.report.html;

import org.jspecify.annotations.NullMarked;
