package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A test, inspection or expert appraisal (检验鉴定). */
public record Appraisal(
        @Zh("编号") @Nullable String id,
        @Zh("检验机构") @Nullable String laboratory,
        @Zh("具备资质") @Nullable Boolean accredited,
        @Zh("委托方") @Nullable String client,
        @Zh("报告编号") @Nullable String reportNumber,
        @Zh("报告日期") @Nullable LocalDate reportOn,
        @Zh("采样日期") @Nullable LocalDate sampledOn,
        @Zh("采样点位") @Nullable String point,
        @Zh("检验项目") @Nullable String testItem,
        @Zh("方法") @Nullable String method,
        @Zh("结论") @Nullable String result,
        @Zh("封样") @Nullable Boolean sealedUp,
        @Zh("签名数") @Nullable Integer signatures,
        @Zh("盖章") @Nullable Boolean marked,
        @Zh("告知当事人") @Nullable Boolean toldParty,
        @Zh("告知当事人日期") @Nullable LocalDate toldPartyOn,
        @Zh("复检告知日期") @Nullable LocalDate retestToldOn) {
    public Appraisal {
        toldParty = toldParty == null && toldPartyOn != null ? Boolean.TRUE : toldParty;
    }

    /** Whether the report is known to leave out who asked for it, what was tested, how, or with what result. */
    public boolean contentsMissing() {
        return Stream.of(client, testItem, method, result).anyMatch(text -> text != null && text.isBlank());
    }
}
