package org.anjuan.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/** Writes pages: the template engine escapes every value, and the page allows the browser nothing but its one style sheet. */
public final class PageWriter {
    private final TemplateEngine templates;
    private final String style;

    PageWriter() {
        this(PageWriter.class.getPackageName());
    }

    /** A writer for the templates that the build compiled into the package {@code home}. */
    public PageWriter(String home) {
        templates = TemplateEngine.createPrecompiled(null, ContentType.Html, PageWriter.class.getClassLoader(), home);
        try (InputStream in = Objects.requireNonNull(PageWriter.class.getResourceAsStream("report.css"))) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code page} to {@code out} as UTF-8 and flushes it. */
    void write(Page page, OutputStream out) throws IOException {
        write("page.jte", page, out);
    }

    /** Writes what {@code template} makes of {@code page}, of the style sheet and of the policy, as UTF-8, and flushes it. */
    public void write(String template, Object page, OutputStream out) throws IOException {
        Writer writer = new PrintableWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            templates.render(
                    template, Map.of("page", page, "style", style, "policy", policy()), new WriterOutput(writer));
        } catch (TemplateException e) { // the engine wraps what the stream throws
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /** Content security policy: no scripts, no network, no frames, no styles but the sheet with this digest. */
    private String policy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
