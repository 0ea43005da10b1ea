package org.anjuan.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import org.anjuan.report.sarif.SarifLog.ArtifactLocation;

/** Names files as URIs. */
final class FileUri {
    /** {@code name}, a path as the user wrote it, with every character escaped that a URI may not hold. */
    ArtifactLocation of(String name) {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
        try {
            URI uri = absolute
                    ? new URI("file", "", path.startsWith("/") ? path : "/" + path, null)
                    : new URI(null, null, "./" + path, null); // a colon in it would else begin a scheme
            return new ArtifactLocation(uri.normalize().toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
