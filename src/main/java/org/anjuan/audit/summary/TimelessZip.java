package org.anjuan.audit.summary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the clock out of a spreadsheet, so that the same tables give the same bytes. */
final class TimelessZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private final LocalDate day;

    /** A spreadsheet that says it was made on {@code day}. */
    TimelessZip(LocalDate day) {
        this.day = day;
    }

    void copy(byte[] spreadsheet, OutputStream to) throws IOException {
        try (ZipFile in = ZipFile.builder().setByteArray(spreadsheet).get();
                ZipOutputStream out = new ZipOutputStream(to)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(copy);
                InputStream part = in.getInputStream(entry);
                if (entry.getName().equals(PROPERTIES)) {
                    out.write(dated(part));
                } else {
                    part.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private byte[] dated(InputStream properties) throws IOException {
        return new String(properties.readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
