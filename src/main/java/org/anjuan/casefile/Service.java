package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The service of one paper on the party and its proof (送达, art. 61). */
public record Service(
        @Zh("方式") @Nullable ServiceMethod method,
        @Zh("发出日期") @Nullable LocalDate dispatchedOn,
        @Zh("收到日期") @Nullable LocalDate receivedOn,
        @Zh("送达尝试") @Nullable List<Attempt> attempts,
        @Zh("地址") @Personal @Nullable String address,
        @Zh("地点") @Nullable String place,
        @Zh("送达人") @Personal @Nullable String server,
        @Zh("签收人") @Personal @Nullable String recipient,
        @Zh("与受送达人关系") @Nullable Recipient recipientRelation,
        @Zh("制作回证") @Nullable Boolean receiptMade,
        @Zh("回证签名") @Nullable Boolean receiptSigned,
        @Zh("回证日期") @Nullable Boolean receiptDated,
        @Zh("拒收事由") @Nullable String refusalReason,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("有见证人") @Nullable Boolean witnessed,
        @Zh("见证人") @Personal @Nullable String witness,
        @Zh("拍照录像") @Nullable Boolean mediaRecorded,
        @Zh("在住所") @Nullable Boolean atResidence,
        @Zh("承运人") @Nullable String carrier,
        @Zh("邮单入卷") @Nullable Boolean slipInFile,
        @Zh("退件") @Nullable Boolean mailReturned,
        @Zh("因当事人退件") @Nullable Boolean returnedByPartyDoing,
        @Zh("地址确认书") @Nullable AddressConfirmation addressConfirmation,
        @Zh("同意电子送达") @Nullable Boolean consentGiven,
        @Zh("同意电子送达日期") @Nullable LocalDate consentOn,
        @Zh("经互联网") @Nullable Boolean overInternet,
        @Zh("确认收悉") @Nullable Boolean acknowledged,
        @Zh("要求纸质") @Nullable Boolean paperRequested,
        @Zh("已给纸质") @Nullable Boolean paperGiven,
        @Zh("公告日期") @Nullable LocalDate publishedOn,
        @Zh("公告媒介") @Nullable String media,
        @Zh("下落不明") @Nullable Boolean whereaboutsUnknown,
        @Zh("公告原因记明") @Nullable Boolean reasonNoted)
        implements Paper {
    public Service {
        if (witnessed == null && witness != null) {
            witnessed = true;
        }
        if (consentGiven == null && consentOn != null) {
            consentGiven = true;
        }
    }

    /** The earliest known day on which the paper was handed over, sent, published or tried to be served; null if none. */
    public @Nullable LocalDate firstAttemptOn() {
        return triedOn().min(LocalDate::compareTo).orElse(null);
    }

    /** Whether no earlier attempt can hide: attempts are listed with their days, and the day of sending is known. */
    public boolean attemptsKnown() {
        return attempts != null
                && attempts.stream().allMatch(attempt -> attempt.on() != null)
                && (dispatchedOn != null || publishedOn != null || (receivedOn != null && inPerson()));
    }

    /** The earliest known day of a further try after the first failed one, publication apart; null if none. */
    public @Nullable LocalDate retriedOn() {
        LocalDate failed = failedOn();
        if (failed == null || method == ServiceMethod.PUBLICATION) {
            return null;
        }
        return Stream.concat(Stream.of(dispatchedOn, inPerson() ? receivedOn : null), attemptDays())
                .filter(day -> day != null && day.isAfter(failed))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether it was tried, or with no day known may have been, after {@code from} and before {@code until}. */
    public boolean perhapsTriedBetween(LocalDate from, LocalDate until) {
        return firstAttemptOn() == null || triedOn().anyMatch(day -> day.isAfter(from) && day.isBefore(until));
    }

    /** The earliest known day of a failed attempt; null if none. */
    public @Nullable LocalDate failedOn() {
        return attempts == null
                ? null
                : attempts.stream()
                        .filter(attempt -> Boolean.TRUE.equals(attempt.failed()))
                        .map(Attempt::on)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** Whether it went to another address than the one that the party confirmed. */
    public boolean elsewhereThanConfirmed() {
        return address != null
                && addressConfirmation != null
                && addressConfirmation.address() != null
                && !address.equals(addressConfirmation.address());
    }

    private Stream<LocalDate> triedOn() {
        return Stream.concat(Stream.of(dispatchedOn, receivedOn, publishedOn).filter(Objects::nonNull), attemptDays());
    }

    private boolean inPerson() {
        return method == ServiceMethod.DIRECT || method == ServiceMethod.LEFT;
    }

    private Stream<LocalDate> attemptDays() {
        return attempts == null
                ? Stream.empty()
                : attempts.stream().map(Attempt::on).filter(Objects::nonNull);
    }

    /** One attempt at service. */
    public record Attempt(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("方式") @Nullable ServiceMethod method,
            @Zh("未成") @Nullable Boolean failed) {}

    /** The party's confirmation of its address for service. */
    public record AddressConfirmation(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("已签名") @Nullable Boolean signed,
            @Zh("地址") @Personal @Nullable String address,
            @Zh("告知后果") @Nullable Boolean consequencesTold) {}
}
