package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registration and preservation of evidence in advance (先行登记保存, art. 56). */
public record Preservation(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("理由") @Nullable String grounds,
        @Zh("已批准") @Nullable Boolean approved,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("出具通知") @Nullable Boolean noticeGiven,
        @Zh("清单") @Nullable List<String> inventory,
        @Zh("与证据关联") @Nullable Boolean evidenceLink,
        @Zh("当事人签名") @Nullable Boolean partySigned,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("重复保存") @Nullable Boolean repeated,
        @Zh("处理日期") @Nullable LocalDate disposedOn,
        @Zh("处理方式") @Nullable Disposal disposal)
        implements Act {
    public Preservation {
        if (approved == null && approvedBy != null) {
            approved = true;
        }
    }

    /** Whether the file says outright that nothing was decided on the preserved things, and names no day of a decision. */
    public boolean leftUndecided() {
        return disposal == Disposal.NOT_DISPOSED && disposedOn == null;
    }

    /** Whether the file names neither a day nor a way in which the preserved things were dealt with. */
    public boolean stillKept() {
        return disposedOn == null && (disposal == null || disposal == Disposal.NOT_DISPOSED);
    }
}
