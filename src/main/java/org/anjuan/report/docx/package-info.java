/** A check's report as a Word document. */
@NullMarked
package org.anjuan.report.docx;

import org.jspecify.annotations.NullMarked;
