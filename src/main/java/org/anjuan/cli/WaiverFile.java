package org.anjuan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Waiver;
import org.anjuan.review.Waivers;
import org.jspecify.annotations.Nullable;

/** The file of an office's waivers, read as strictly as a case file: no waiver without reason, person and end. */
final class WaiverFile {
    private final Set<String> obligations;
    private final RecordReader<Waivers> reader = new RecordReader<>(Waivers.class);

    WaiverFile(Rulebook rulebook) {
        this.obligations = rulebook.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
    }

    /**
     * The waivers in {@code file}.
     *
     * @throws UnreadableCaseFile if it holds anything else, or a waiver that lacks something
     */
    Waivers read(Path file) throws UnreadableCaseFile {
        CaseSource source = CaseSource.of(file);
        Waivers waivers = reader.read(source);
        for (int i = 0; i < waivers.all().size(); i++) {
            check(waivers.all().get(i), "/waivers/" + i, source);
        }
        return waivers;
    }

    private void check(Waiver waiver, String pointer, CaseSource source) throws UnreadableCaseFile {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("caseNumber", waiver.caseNumber());
        needed.put("obligation", waiver.obligation());
        needed.put("reason", waiver.reason());
        needed.put("who", waiver.who());
        needed.put("until", waiver.until());
        for (Map.Entry<String, @Nullable Object> entry : needed.entrySet()) {
            Object value = entry.getValue();
            if (value == null || value.toString().isBlank()) {
                throw refused(source, pointer + "/" + entry.getKey(), "waiver-lacks", List.of(entry.getKey()));
            }
        }
        String id = String.valueOf(waiver.obligation());
        if (!obligations.contains(id)) {
            throw refused(source, pointer + "/obligation", "unknown-obligation", List.of(id));
        }
    }

    private UnreadableCaseFile refused(CaseSource source, String pointer, String key, List<String> arguments) {
        return new UnreadableCaseFile(
                new Problem(source.name(), reader.locations(source).of(pointer), pointer, key, arguments, null));
    }
}
