package org.anjuan.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/**
 * A lawful case file that examples change.
 *
 * @param tree its content with English keys
 */
public record Base(String name, ObjectNode tree) {
    /**
     * The case in {@code file}.
     *
     * @throws UnreadableCaseFile if it holds no case file
     */
    public static Base of(Path file) throws UnreadableCaseFile {
        return new Base(
                file.toString(), new RecordNode(Locale.ENGLISH).of(new CaseFileReader().read(CaseSource.of(file))));
    }
}
