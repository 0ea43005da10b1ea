package org.anjuan.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of one run.
 *
 * @param stream the standard output as bytes; {@code out} writes to it
 * @param charset in which {@code out} and {@code err} write
 * @param terminal whether a person watches the standard output
 * @param errTerminal whether a person watches the standard error
 */
record Console(
        InputStream in,
        OutputStream stream,
        PrintWriter out,
        PrintWriter err,
        Charset charset,
        boolean terminal,
        boolean errTerminal) {
    /** A console on these streams in {@code charset}. */
    static Console of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Charset charset,
            boolean terminal,
            boolean errTerminal) {
        return new Console(in, out, writer(out, charset), writer(err, charset), charset, terminal, errTerminal);
    }

    /** A console of pipes: UTF-8, nobody watches. */
    static Console ofPipes(InputStream in, OutputStream out, OutputStream err) {
        return of(in, out, err, StandardCharsets.UTF_8, false, false);
    }

    private static PrintWriter writer(OutputStream stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(stream, charset));
    }
}
