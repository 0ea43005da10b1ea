package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order to correct or stop (责令改正, art. 28). */
public record CorrectionOrder(
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("机关名称") @Nullable String organ,
        @Zh("违法事实") @Nullable String facts,
        @Zh("违法依据") @Nullable List<Citation> violationBasis,
        @Zh("责令依据") @Nullable List<Citation> orderBasis,
        @Zh("改正内容") @Nullable String content,
        @Zh("限期") @Nullable LocalDate deadline,
        @Zh("逾期后果") @Nullable String consequence,
        @Zh("证据列举") @Nullable List<String> evidenceList,
        @Zh("送达回证") @Nullable Service service) {}
