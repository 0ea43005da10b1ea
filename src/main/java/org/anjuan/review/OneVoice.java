package org.anjuan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets one defect be reported once: an obligation that yields to a broken one stays silent, and is named there. */
final class OneVoice {
    private final Map<String, Finding> findings;

    OneVoice(Map<String, Finding> findings) {
        this.findings = findings;
    }

    List<Finding> speak() {
        Map<String, List<String>> covers = new HashMap<>();
        Map<String, String> speakers = new HashMap<>();
        for (Finding finding : findings.values()) {
            String speaker = speaker(finding);
            if (speaker != null) {
                String id = finding.obligation().id();
                speakers.put(id, speaker);
                covers.computeIfAbsent(speaker, key -> new ArrayList<>()).add(id);
            }
        }
        return findings.values().stream()
                .map(finding -> told(
                        finding,
                        speakers.get(finding.obligation().id()),
                        covers.getOrDefault(finding.obligation().id(), List.of())))
                .toList();
    }

    private @Nullable String speaker(Finding finding) {
        if (!finding.isDefect()) {
            return null;
        }
        for (String other : finding.obligation().yieldsTo()) {
            Finding special = findings.get(other);
            if (special != null
                    && special.isDefect()
                    && special.outcome().compareTo(finding.outcome()) <= 0
                    && speaker(special) == null) {
                return other;
            }
        }
        return null;
    }

    private static Finding told(Finding finding, @Nullable String speaker, List<String> covers) {
        if (speaker == null && covers.isEmpty()) {
            return finding;
        }
        return new Finding(
                finding.obligation(),
                speaker == null ? finding.outcome() : Outcome.NOT_APPLICABLE,
                finding.version(),
                speaker == null ? finding.consequence() : null,
                finding.signs(),
                finding.missing(),
                finding.dueOn(),
                finding.running(),
                covers,
                speaker,
                finding.fault());
    }
}
