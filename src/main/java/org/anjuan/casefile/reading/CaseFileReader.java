package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjuan.casefile.CaseFile;

/** Reads case files from JSON or YAML into records; safe for use by several threads. */
public final class CaseFileReader {
    private final Parsers parsers = new Parsers();

    /**
     * The case file that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it is no case file of this format
     */
    public CaseFile read(CaseSource source) throws UnreadableCaseFile {
        CaseFile file;
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            file = new RecordBinder(parser).bind(CaseFile.class);
        } catch (BindingException e) {
            throw new UnreadableCaseFile(e.in(source.name()));
        } catch (JsonProcessingException e) {
            throw new UnreadableCaseFile(new SyntaxDiagnosis(source).of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refuseNewerFormat(file, source);
        return file;
    }

    private void refuseNewerFormat(CaseFile file, CaseSource source) throws UnreadableCaseFile {
        Integer version = file.formatVersion();
        if (version != null && version > Limits.FORMAT_VERSION) {
            String pointer = "/formatVersion";
            throw new UnreadableCaseFile(new Problem(
                    source.name(),
                    locations(source).of(pointer),
                    pointer,
                    "newer-format",
                    List.of(String.valueOf(version), String.valueOf(Limits.FORMAT_VERSION)),
                    null));
        }
    }

    /** Where each value of {@code source}, which was read before, stands. */
    public Locations locations(CaseSource source) {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return new Locations(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
