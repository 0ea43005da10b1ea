/** The command line: options in, streams and exit codes out, nothing else. */
@NullMarked
package org.anjuan.cli;

import org.jspecify.annotations.NullMarked;
