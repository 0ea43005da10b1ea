package org.anjuan.casefile;

/** The eight kinds of evidence of Administrative Penalty Law art. 46, and what else files hold. */
public enum EvidenceKind {
    @Zh("书证")
    DOCUMENTARY,
    @Zh("物证")
    PHYSICAL,
    @Zh("视听资料")
    AUDIO_VISUAL,
    @Zh("电子数据")
    ELECTRONIC_DATA,
    @Zh("证人证言")
    WITNESS_STATEMENT,
    @Zh("当事人陈述")
    PARTY_STATEMENT,
    @Zh("鉴定意见")
    EXPERT_OPINION,
    @Zh("勘验笔录")
    INSPECTION_RECORD,
    @Zh("其他证据")
    OTHER_EVIDENCE
}
