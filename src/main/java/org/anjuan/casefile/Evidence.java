package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of evidence (证据, art. 46). */
public record Evidence(
        @Zh("编号") @Nullable String id,
        @Zh("种类") @Nullable EvidenceKind kind,
        @Zh("证明事项") @Nullable List<String> proves,
        @Zh("收集日期") @Nullable LocalDate collectedOn,
        @Zh("收集人") @Personal @Nullable List<String> collectedBy,
        @Zh("来源") @Nullable String source,
        @Zh("其他机关提供") @Nullable Boolean fromOtherOrgan,
        @Zh("复制件") @Nullable Boolean isCopy,
        @Zh("出处注明") @Nullable Boolean originNoted,
        @Zh("提供人签名") @Nullable Boolean providerSigned,
        @Zh("标注说明") @Nullable Boolean annotated,
        @Zh("来自电子监控") @Nullable Boolean fromMonitoring,
        @Zh("审核人") @Personal @Nullable String reviewedBy,
        @Zh("审核日期") @Nullable LocalDate reviewedOn,
        @Zh("作为定案依据") @Nullable Boolean reliedOn,
        @Zh("当事人提供") @Nullable Boolean suppliedByParty,
        @Zh("已审查") @Nullable Boolean assessed,
        @Zh("非法取得") @Nullable Boolean illegallyObtained,
        @Zh("回应申辩") @Nullable Boolean answersDefence,
        @Zh("当事人名称") @Personal @Nullable String partyName,
        @Zh("当事人证件号码") @Personal @Nullable String partyIdNumber,
        @Zh("证人身份证明") @Nullable Boolean witnessIdentity,
        @Zh("证人签名") @Nullable Boolean witnessSigned)
        implements Paper {
    /** Whether the file calls the item a copy; rules ask this, since their language reads {@code isCopy} otherwise. */
    public boolean copied() {
        return Boolean.TRUE.equals(isCopy);
    }

    /** The party as this paper names it. */
    public NamedParty namedParty() {
        return new NamedParty(partyName, partyIdNumber);
    }
}
