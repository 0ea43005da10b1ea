package org.anjuan.catalogue.county;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Zh;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Text;
import org.anjuan.law.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A fine from which the county lets a hearing be asked for.
 *
 * @param amount yuan
 * @param inclusive whether reaching the amount is enough; null where the text leaves it open
 * @param domain the field it is for; null for all
 * @param until last day; null without end
 * @param verified whether the text that states it was read
 */
public record HearingThreshold(
        @Zh("当事人种类") PartyKind party,
        @Zh("金额") BigDecimal amount,
        @Zh("含本数") @Nullable Boolean inclusive,
        @Zh("领域") @Nullable Domain domain,
        @Zh("生效日期") LocalDate from,
        @Zh("失效日期") @Nullable LocalDate until,
        @Zh("来源") String source,
        @Zh("已核原文") boolean verified) {
    /** The same as a figure of the law that binds {@code region}. */
    public FigureValue figure(String region) {
        return new FigureValue(
                amount,
                Unit.YUAN,
                from,
                until,
                party,
                domain,
                null,
                region,
                inclusive,
                new Text(source, source),
                verified);
    }
}
