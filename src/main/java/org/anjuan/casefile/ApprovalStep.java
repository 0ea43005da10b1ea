package org.anjuan.casefile;

/** The steps of internal approval. */
public enum ApprovalStep {
    @Zh("承办人员")
    UNDERTAKER,
    @Zh("承办机构")
    DEPARTMENT,
    @Zh("审核")
    REVIEW,
    @Zh("法制审核")
    LEGAL_REVIEW,
    @Zh("负责人审批")
    HEAD,
    @Zh("其他")
    OTHER
}
