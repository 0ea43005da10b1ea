package org.anjuan.casefile;

/**
 * A section of the case file: a paper that can be there or not.
 *
 * <p>A case file lists in {@code recorded} the sections its source records; {@link #FULL} stands for all of them and is
 * the default (what is not in the file did not happen, 案卷排他). A section that is not recorded is unknown when absent.
 */
public enum Section {
    @Zh("全部")
    FULL(""),
    @Zh("立案")
    FILING("/filing"),
    @Zh("管辖")
    JURISDICTION("/jurisdiction"),
    @Zh("回避")
    RECUSALS("/recusals"),
    @Zh("检查")
    INSPECTIONS("/inspections"),
    @Zh("询问")
    INQUIRIES("/inquiries"),
    @Zh("证据")
    EVIDENCE("/evidence"),
    @Zh("电子监控")
    MONITORING("/monitoring"),
    @Zh("先行登记保存")
    PRESERVATION("/preservation"),
    @Zh("抽样")
    SAMPLING("/sampling"),
    @Zh("检验鉴定")
    APPRAISALS("/appraisals"),
    @Zh("查封扣押")
    SEIZURES("/seizures"),
    @Zh("冻结")
    FREEZES("/freezes"),
    @Zh("协助")
    ASSISTANCE("/assistance"),
    @Zh("责令改正")
    CORRECTION_ORDER("/correctionOrder"),
    @Zh("复查")
    REINSPECTION("/reinspection"),
    @Zh("调查终结报告")
    INVESTIGATION_REPORT("/investigationReport"),
    @Zh("案件审理")
    EXAMINATION("/examination"),
    @Zh("法制审核")
    LEGAL_REVIEW("/legalReview"),
    @Zh("告知")
    NOTICE("/notice"),
    @Zh("告知书送达")
    NOTICE_SERVICE("/notice/*/service"),
    @Zh("陈述申辩")
    DEFENCE("/defence"),
    @Zh("放弃陈述申辩")
    DEFENCE_WAIVER("/defence/waiver"),
    @Zh("申辩复核")
    DEFENCE_REVIEW("/defence/review"),
    @Zh("听证")
    HEARING("/hearing"),
    @Zh("听证申请")
    HEARING_REQUEST("/hearing/request"),
    @Zh("放弃听证")
    HEARING_WAIVER("/hearing/waiver"),
    @Zh("听证通知")
    HEARING_NOTICE("/hearing/notice"),
    @Zh("听证会")
    HEARING_SESSION("/hearing/session"),
    @Zh("听证笔录")
    HEARING_RECORD("/hearing/record"),
    @Zh("听证报告")
    HEARING_REPORT("/hearing/report"),
    @Zh("集体讨论")
    DELIBERATION("/deliberation"),
    @Zh("审批")
    APPROVALS("/approvals"),
    @Zh("移送犯罪")
    CRIMINAL_TRANSFER("/criminalTransfer"),
    @Zh("处罚决定")
    DECISION("/decision"),
    @Zh("决定书")
    DECISION_DOCUMENT("/decision/document"),
    @Zh("决定书印章")
    DECISION_SEAL("/decision/seal"),
    @Zh("办案期限延长")
    DECISION_EXTENSIONS("/decision/extensions"),
    @Zh("期间扣除")
    DECISION_EXCLUSIONS("/decision/exclusions"),
    @Zh("送达")
    SERVICE("/service"),
    @Zh("当场收缴")
    SPOT_COLLECTION("/spotCollection"),
    @Zh("缴款")
    PAYMENT("/payment"),
    @Zh("延期分期")
    INSTALMENTS("/instalments"),
    @Zh("加处罚款")
    SURCHARGE("/surcharge"),
    @Zh("催告")
    DEMAND("/demand"),
    @Zh("催告书送达")
    DEMAND_SERVICE("/demand/service"),
    @Zh("申请强制执行")
    COURT_APPLICATION("/courtApplication"),
    @Zh("强制执行")
    ENFORCEMENT("/enforcement"),
    @Zh("罚没物品")
    CONFISCATED_GOODS("/confiscatedGoods"),
    @Zh("救济")
    REMEDIES("/remedies"),
    @Zh("行政复议")
    RECONSIDERATION("/remedies/reconsideration"),
    @Zh("行政诉讼")
    LITIGATION("/remedies/litigation"),
    @Zh("纠错")
    CORRECTION("/correction"),
    @Zh("公示")
    PUBLICATION("/publication"),
    @Zh("执法监督")
    SUPERVISION("/supervision"),
    @Zh("按日计罚")
    DAILY_PENALTY("/dailyPenalty"),
    @Zh("结案")
    CLOSURE("/closure"),
    @Zh("归档")
    ARCHIVE("/archive"),
    @Zh("文书")
    DOCUMENTS("/documents"),
    @Zh("既往处罚")
    PRIOR_PENALTIES("/priorPenalties"),
    @Zh("人员名册")
    ROSTER("/officers"),
    @Zh("委托书")
    LETTER("/authority/letter"),
    @Zh("赋权决定")
    CONFERRAL("/authority/conferral"),
    @Zh("集中处罚权决定")
    CONCENTRATION("/authority/concentration");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** The section's place as a JSON Pointer with {@code *} for a list index; empty for {@link #FULL}. */
    public String path() {
        return path;
    }
}
