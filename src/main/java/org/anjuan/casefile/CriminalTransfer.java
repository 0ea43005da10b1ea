package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transfer of a suspected crime (移送, art. 27 and the transfer rules). */
public record CriminalTransfer(
        @Zh("涉嫌犯罪") @Nullable Boolean suspected,
        @Zh("达到追诉标准") @Nullable Boolean thresholdMet,
        @Zh("发现日期") @Nullable LocalDate suspectedOn,
        @Zh("核实人员") @Personal @Nullable List<String> team,
        @Zh("报告日期") @Nullable LocalDate reportedOn,
        @Zh("决定日期") @Nullable LocalDate decidedOn,
        @Zh("决定时间") @Nullable LocalTime decidedTime,
        @Zh("不移送理由") @Nullable String refusalReason,
        @Zh("移送日期") @Nullable LocalDate transferredOn,
        @Zh("移送材料") @Nullable List<String> materials,
        @Zh("回执") @Nullable Boolean receipt,
        @Zh("公安机关答复") @Nullable String policeReply,
        @Zh("公安机关立案日期") @Nullable LocalDate policeFiledOn,
        @Zh("移交物品日期") @Nullable LocalDate goodsHandedOn,
        @Zh("判决日期") @Nullable LocalDate judgmentOn,
        @Zh("罚金") @Nullable BigDecimal criminalFine) {}
