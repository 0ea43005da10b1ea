package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application to the court for enforcement (申请强制执行, Administrative Compulsion Law arts. 53-55). */
public record CourtApplication(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("申请材料") @Nullable List<CourtMaterial> materials,
        @Zh("负责人签名") @Nullable Boolean signedByHead,
        @Zh("已盖章") @Nullable Boolean sealed,
        @Zh("救济期限届满日") @Nullable LocalDate remedyExpiredOn) {
    /** Whether it is known to come without {@code material}. */
    public boolean lacks(CourtMaterial material) {
        return materials != null && !materials.contains(material);
    }
}
