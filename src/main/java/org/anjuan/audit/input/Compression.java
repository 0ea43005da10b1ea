package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/** How the bytes of a file are packed. */
enum Compression {
    NONE {
        @Override
        InputStream unpack(InputStream in) {
            return in;
        }
    },
    GZIP {
        @Override
        InputStream unpack(InputStream in) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(in)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    ZSTANDARD {
        @Override
        InputStream unpack(InputStream in) throws IOException {
            return new ZstdCompressorInputStream(in);
        }
    };

    /** The unpacked bytes of {@code in}. */
    abstract InputStream unpack(InputStream in) throws IOException;
}
