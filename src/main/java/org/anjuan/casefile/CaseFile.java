package org.anjuan.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One administrative-penalty case file (案卷): the papers of a real file in the order of the procedure; a paper that is not there is absent. */
public record CaseFile(
        @Zh("格式版本") @Nullable Integer formatVersion,
        @Zh("案号") @Nullable String caseNumber,
        @Zh("标题") @Nullable String title,
        @Zh("行政区划") @Nullable String region,
        @Zh("领域") @Nullable Domain domain,
        @Zh("事项") @Nullable String item,

        @Zh("记录范围") @Nullable List<Section> recorded,

        @Zh("执法机关") @Nullable Authority authority,
        @Zh("当事人") @Nullable Party party,
        @Zh("其他当事人") @Nullable List<Party> otherParties,
        @Zh("违法行为") @Nullable Conduct conduct,
        @Zh("人员名册") @Nullable List<Officer> officers,
        @Zh("程序") @Nullable Procedure procedure,
        @Zh("立案") @Nullable Filing filing,
        @Zh("管辖") @Nullable Jurisdiction jurisdiction,
        @Zh("回避") @Nullable List<Recusal> recusals,
        @Zh("检查") @Nullable List<Inspection> inspections,
        @Zh("询问") @Nullable List<Inquiry> inquiries,
        @Zh("证据") @Nullable List<Evidence> evidence,
        @Zh("电子监控") @Nullable Monitoring monitoring,
        @Zh("先行登记保存") @Nullable List<Preservation> preservation,
        @Zh("抽样") @Nullable List<Sampling> sampling,
        @Zh("检验鉴定") @Nullable List<Appraisal> appraisals,
        @Zh("查封扣押") @Nullable List<Seizure> seizures,
        @Zh("冻结") @Nullable List<Freeze> freezes,
        @Zh("协助") @Nullable List<Assistance> assistance,
        @Zh("责令改正") @Nullable CorrectionOrder correctionOrder,
        @Zh("复查") @Nullable Reinspection reinspection,
        @Zh("调查终结报告") @Nullable InvestigationReport investigationReport,
        @Zh("案件审理") @Nullable Examination examination,
        @Zh("法制审核") @Nullable List<LegalReview> legalReview,
        @Zh("告知") @Nullable List<Notice> notice,
        @Zh("陈述申辩") @Nullable Defence defence,
        @Zh("听证") @Nullable Hearing hearing,
        @Zh("集体讨论") @Nullable List<Deliberation> deliberation,
        @Zh("审批") @Nullable List<Approval> approvals,
        @Zh("移送犯罪") @Nullable CriminalTransfer criminalTransfer,
        @Zh("处罚决定") @Nullable Decision decision,
        @Zh("送达") @Nullable List<Service> service,
        @Zh("当场收缴") @Nullable SpotCollection spotCollection,
        @Zh("缴款") @Nullable Payment payment,
        @Zh("延期分期") @Nullable Instalments instalments,
        @Zh("加处罚款") @Nullable Surcharge surcharge,
        @Zh("催告") @Nullable Demand demand,
        @Zh("申请强制执行") @Nullable CourtApplication courtApplication,
        @Zh("强制执行") @Nullable Enforcement enforcement,
        @Zh("罚没物品") @Nullable ConfiscatedGoods confiscatedGoods,
        @Zh("救济") @Nullable Remedies remedies,
        @Zh("纠错") @Nullable Correction correction,
        @Zh("公示") @Nullable Publication publication,
        @Zh("执法监督") @Nullable List<Supervision> supervision,
        @Zh("按日计罚") @Nullable DailyPenalty dailyPenalty,
        @Zh("结案") @Nullable Closure closure,
        @Zh("归档") @Nullable Archive archive,
        @Zh("文书") @Nullable List<Document> documents,
        @Zh("既往处罚") @Nullable List<PriorPenalty> priorPenalties,
        @Zh("裁判") @Nullable Adjudication adjudication) {
    /** Whether the source of the file records every section, so that what is absent did not happen. */
    public boolean recordedInFull() {
        return recorded == null || recorded.contains(Section.FULL);
    }
}
