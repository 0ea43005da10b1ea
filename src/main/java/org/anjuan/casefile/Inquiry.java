package org.anjuan.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questioning of a person (询问, art. 55). */
public record Inquiry(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("开始时间") @Nullable LocalTime startTime,
        @Zh("结束时间") @Nullable LocalTime endTime,
        @Zh("地点") @Nullable String place,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("现场进行") @Nullable Boolean inPerson,
        @Zh("被询问人") @Personal @Nullable List<String> questioned,
        @Zh("与当事人关系") @Nullable String relationToParty,
        @Zh("身份核对") @Nullable Boolean identityChecked,
        @Zh("出示证件") @Nullable Boolean certificatesShown,
        @Zh("证件确认") @Nullable Boolean certificatesConfirmed,
        @Zh("告知权利") @Nullable List<Right> rightsTold,
        @Zh("权利确认") @Nullable Boolean rightsConfirmed,
        @Zh("询问主观过错") @Nullable Boolean faultAsked,
        @Zh("制作笔录") @Nullable Boolean recordMade,
        @Zh("当事人签名") @Nullable Boolean partySigned,
        @Zh("逐页签名") @Nullable Boolean signedEachPage,
        @Zh("核对说明") @Nullable Boolean reviewNote,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("对证件提出异议") @Nullable Boolean objectedToCertificate,
        @Zh("见证人") @Personal @Nullable String witness,
        @Zh("执法人员签名") @Nullable Boolean officersSigned,
        @Zh("记录人") @Personal @Nullable String recorder,
        @Zh("修改处签名") @Nullable Boolean correctionsSigned,
        @Zh("空白处理") @Nullable Boolean blanksHandled,
        @Zh("音像编号") @Nullable String recordingId)
        implements RecordedAct {
    /** Whether one record names several persons as questioned. */
    public boolean severalQuestioned() {
        return questioned != null && questioned.size() > 1;
    }
}
