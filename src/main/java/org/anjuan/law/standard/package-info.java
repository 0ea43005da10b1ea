/** Scoring sheets (案卷评查): what a defect costs by the standards that legal offices review files with. */
@NullMarked
package org.anjuan.law.standard;

import org.jspecify.annotations.NullMarked;
