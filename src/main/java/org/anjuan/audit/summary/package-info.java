/** Statistics over the findings of an audit: tables by query, in every format. */
@NullMarked
package org.anjuan.audit.summary;

import org.jspecify.annotations.NullMarked;
