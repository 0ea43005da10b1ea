package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.Zh;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a document hands down under one set of limits; exactly one of items, domains and all says which powers.
 *
 * @param items codes of items
 * @param from first day; null where the term of the document counts
 * @param until last day; null where the term of the document counts
 * @param ceiling highest fine that the acting body may handle; null where there is none
 * @param procedures the procedures it may use; empty for every procedure
 * @param excluded penalty types that are not handed down
 * @param measures measures that it may take; empty for none
 * @param takenBack that the matter was taken back; null while it was not
 */
public record Matter(
        @Zh("事项") List<String> items,
        @Zh("领域") List<Domain> domains,
        @Zh("全部事项") Boolean all,
        @Zh("生效日期") @Nullable LocalDate from,
        @Zh("失效日期") @Nullable LocalDate until,
        @Zh("罚款上限") @Nullable FineCeiling ceiling,
        @Zh("程序") List<Procedure> procedures,
        @Zh("除外处罚种类") List<PenaltyType> excluded,
        @Zh("可用措施") List<Measure> measures,
        @Zh("收回") @Nullable TakenBack takenBack) {
    public Matter {
        items = Objects.requireNonNullElse(items, List.of());
        domains = Objects.requireNonNullElse(domains, List.of());
        all = Objects.requireNonNullElse(all, false);
        procedures = Objects.requireNonNullElse(procedures, List.of());
        excluded = Objects.requireNonNullElse(excluded, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
    }

    /** Whether {@code item} is among what is handed down. */
    public boolean includes(CatalogueItem item) {
        return all || items.contains(item.code()) || domains.contains(item.domain());
    }

    /**
     * The end of a hand-down before its term.
     *
     * @param on first day on which the township no longer holds the power
     * @param by document that took it back
     */
    public record TakenBack(
            @Zh("日期") LocalDate on, @Zh("文号") String by) {}
}
