package org.anjuan.law.rulebook;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.law.Obligation;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.law.standard.Standards;

/** Checks that scoring sheets name only parts of their own and obligations of the rule book. */
final class StandardsCheck {
    private final Set<String> obligations;

    StandardsCheck(Rulebook rulebook) {
        this.obligations = rulebook.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
    }

    /**
     * Looks at every sheet.
     *
     * @throws RulebookException if one names what is not there
     */
    void run(Standards standards) {
        standards.standards().forEach(this::check);
    }

    private void check(ScoringStandard standard) {
        Set<String> parts =
                standard.parts().stream().map(ScoringStandard.Part::id).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        Stream.concat(standard.vetoes().stream(), standard.items().stream()).forEach(item -> {
            expect(ids.add(item.id()), standard, item, "stands twice");
            item.obligations()
                    .forEach(id ->
                            expect(obligations.contains(id), standard, item, "names an unknown obligation: " + id));
        });
        for (ScoringItem item : standard.items()) {
            expect(parts.contains(item.part()), standard, item, "names an unknown part: " + item.part());
            expect(item.points() != null, standard, item, "has no points");
        }
    }

    private static void expect(boolean holds, ScoringStandard standard, ScoringItem item, String problem) {
        if (!holds) {
            throw new RulebookException(standard.id() + " " + item.id() + " " + problem);
        }
    }
}
