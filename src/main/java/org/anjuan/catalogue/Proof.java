package org.anjuan.catalogue;

import org.anjuan.casefile.Zh;

/** What the file must prove for a band, beyond the act itself. */
public enum Proof {
    @Zh("责令改正文书")
    PRIOR_ORDER,
    @Zh("责令改正文书的送达回证")
    ORDER_SERVICE,
    @Zh("复查记录")
    REINSPECTION,
    @Zh("情节严重的事实和理由")
    SERIOUS_CIRCUMSTANCES,
    @Zh("法定后果的证据")
    CONSEQUENCE,
    @Zh("违法所得的计算")
    GAINS,
    @Zh("价值或者费用的认定")
    VALUATION,
    @Zh("数量的测量")
    MEASUREMENT,
    @Zh("档次所要求的事实")
    STATUTORY_FACT,
    @Zh("单位受处罚的事实")
    UNIT_PENALTY
}
