package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fine collected on the spot (当场收缴, arts. 68-71). */
public record SpotCollection(
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("收缴人") @Personal @Nullable String collectedBy,
        @Zh("理由") @Nullable String ground,
        @Zh("理由记明") @Nullable Boolean reasonNoted,
        @Zh("当事人要求") @Nullable Boolean partyAsked,
        @Zh("边远地区") @Nullable Boolean remoteArea,
        @Zh("抵岸日期") @Nullable LocalDate landedOn,
        @Zh("票据监制") @Nullable String receiptIssuer,
        @Zh("票据号") @Nullable String receiptNumber,
        @Zh("交至机关日期") @Nullable LocalDate handedInOn,
        @Zh("交至银行日期") @Nullable LocalDate bankedOn) {
    private static final Set<String> SMALL = Set.of("small-fine", "小额罚款");
    private static final Set<String> HARD_LATER = Set.of("hard-to-execute-later", "事后难以执行");
    private static final Set<String> REMOTE = Set.of("remote-area", "边远地区");
    private static final Set<String> OFFICIAL = Set.of("central-finance", "provincial-finance", "财政部", "省级财政部门");
    private static final Set<String> UNOFFICIAL = Set.of("none", "other", "无", "其他");

    /** Whether it was collected because the fine was small: {@code small-fine} 小额罚款. */
    public boolean asSmallFine() {
        return ground != null && SMALL.contains(ground);
    }

    /** Whether it was collected because it could hardly be later: {@code hard-to-execute-later} 事后难以执行. */
    public boolean asHardLater() {
        return ground != null && HARD_LATER.contains(ground);
    }

    /** Whether it was collected because the party could hardly reach a bank: {@code remote-area} 边远地区. */
    public boolean asRemote() {
        return ground != null && REMOTE.contains(ground);
    }

    /** Whether the ground is given in none of the words above. */
    public boolean groundUnknown() {
        return !asSmallFine() && !asHardLater() && !asRemote();
    }

    /** Whether the receipt comes from a finance department of the state or the province. */
    public boolean officialReceipt() {
        return receiptIssuer != null && OFFICIAL.contains(receiptIssuer);
    }

    /** Whether there is no receipt or one of somebody else: {@code none} 无 or {@code other} 其他. */
    public boolean unofficialReceipt() {
        return receiptIssuer != null && UNOFFICIAL.contains(receiptIssuer);
    }

    /** The day from which the hand-in counts: of landing where it is recorded, else of collection. */
    public @Nullable LocalDate handInFrom() {
        return landedOn != null ? landedOn : on;
    }
}
