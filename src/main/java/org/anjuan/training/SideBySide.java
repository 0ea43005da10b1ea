package org.anjuan.training;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.report.handout.Handout.Comparison.Row;

/** Sets two case files side by side, line by line. */
final class SideBySide {
    private final DiffRowGenerator generator =
            DiffRowGenerator.create().lineNormalizer(line -> line).build();

    /** The lines of both texts; those that differ are marked. */
    List<Row> rows(CaseSource left, CaseSource right) {
        return generator
                .generateDiffRows(
                        left.text().lines().toList(), right.text().lines().toList())
                .stream()
                .map(row -> new Row(row.getOldLine(), row.getNewLine(), row.getTag() != DiffRow.Tag.EQUAL))
                .toList();
    }
}
