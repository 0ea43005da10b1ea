package org.anjuan.review.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anjuan.casefile.Archive;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Section;
import org.jspecify.annotations.Nullable;

/** Compares the index of an archived file with the stages that took place. */
final class ArchiveIndex {
    /** The words of which an entry on the papers of a stage has one. */
    private static final Map<Section, List<String>> WORDS = Map.of(
            Section.FILING, List.of("立案", "filing"),
            Section.INQUIRIES, List.of("询问", "inquir"),
            Section.LEGAL_REVIEW, List.of("审核", "review"),
            Section.NOTICE, List.of("告知", "notice"),
            Section.DECISION, List.of("决定", "decision"),
            Section.SERVICE, List.of("送达", "service"));

    private final CaseFile file;

    ArchiveIndex(CaseFile file) {
        this.file = file;
    }

    /** The stages that took place and that the index does not name; none where there is no index to compare with. */
    List<UnlistedStage> gaps() {
        Archive archive = file.archive();
        if (archive == null || archive.index() == null || archive.index().isEmpty()) {
            return List.of();
        }
        List<String> entries = archive.index().stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .toList();
        return WORDS.keySet().stream()
                .filter(this::tookPlace)
                .filter(stage -> lacks(entries, Objects.requireNonNull(WORDS.get(stage))))
                .sorted()
                .map(stage -> new UnlistedStage(archive, stage))
                .toList();
    }

    private static boolean lacks(List<String> entries, List<String> words) {
        return entries.stream().noneMatch(entry -> words.stream().anyMatch(entry::contains));
    }

    private boolean tookPlace(Section stage) {
        return switch (stage) {
            case FILING -> file.filing() != null;
            case INQUIRIES -> isThere(file.inquiries());
            case LEGAL_REVIEW -> isThere(file.legalReview());
            case NOTICE -> isThere(file.notice());
            case DECISION -> file.decision() != null;
            case SERVICE -> isThere(file.service());
            default -> false;
        };
    }

    private static boolean isThere(@Nullable List<?> papers) {
        return papers != null && !papers.isEmpty();
    }
}
