package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fine collected on the spot (当场收缴, arts. 68-71). */
public record SpotCollection(
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("收缴人") @Personal @Nullable String collectedBy,
        @Zh("理由") @Nullable CollectionGround ground,
        @Zh("理由记明") @Nullable Boolean reasonNoted,
        @Zh("当事人要求") @Nullable Boolean partyAsked,
        @Zh("边远地区") @Nullable Boolean remoteArea,
        @Zh("抵岸日期") @Nullable LocalDate landedOn,
        @Zh("票据监制") @Nullable ReceiptIssuer receiptIssuer,
        @Zh("票据号") @Nullable String receiptNumber,
        @Zh("交至机关日期") @Nullable LocalDate handedInOn,
        @Zh("交至银行日期") @Nullable LocalDate bankedOn) {
    /** Whether it was collected because the fine was small. */
    public boolean asSmallFine() {
        return ground == CollectionGround.SMALL_FINE;
    }

    /** Whether it was collected because the party could hardly reach a bank. */
    public boolean asRemote() {
        return ground == CollectionGround.REMOTE_AREA;
    }

    /** Whether there is no receipt or one of somebody else than the finance department. */
    public boolean unofficialReceipt() {
        return receiptIssuer == ReceiptIssuer.NONE || receiptIssuer == ReceiptIssuer.OTHER;
    }

    /** The day from which the hand-in counts: of landing where it is recorded, else of collection. */
    public @Nullable LocalDate handInFrom() {
        return landedOn != null ? landedOn : on;
    }
}
