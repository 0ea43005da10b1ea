/** The records of an archive: JSON Lines, folders, zip and tar, compressed or not, one after the other. */
@NullMarked
package org.anjuan.audit.input;

import org.jspecify.annotations.NullMarked;
