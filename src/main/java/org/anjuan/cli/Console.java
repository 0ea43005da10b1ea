package org.anjuan.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/** The three streams of one run. */
record Console(InputStream in, PrintWriter out, PrintWriter err) {}
