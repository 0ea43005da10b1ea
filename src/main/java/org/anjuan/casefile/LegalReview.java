package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review of the draft decision by a legal reviewer (法制审核, art. 58). */
public record LegalReview(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("机关名称") @Nullable String organ,
        @Zh("委托机关审核") @Nullable Boolean byPrincipal,
        @Zh("审核事由") @Nullable List<ReviewTrigger> triggers,
        @Zh("审核人") @Personal @Nullable String reviewer,
        @Zh("初次从事审核日期") @Nullable LocalDate firstReviewOn,
        @Zh("法律职业资格") @Nullable Boolean legalQualification,
        @Zh("审核结果") @Nullable ReviewResult result,
        @Zh("审核意见") @Nullable List<String> opinions,
        @Zh("意见已采纳") @Nullable Boolean opinionsMet,
        @Zh("审核的处罚") @Nullable List<Penalty> reviewedPenalties,
        @Zh("已签名") @Nullable Boolean signed)
        implements Paper {}
