package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who acts, in what right and under whose name (Administrative Penalty Law arts. 17-24). */
public record Authority(
        @Zh("机关名称") @Nullable String organ,
        @Zh("机构性质") @Nullable BodyKind bodyKind,
        @Zh("层级") @Nullable Level level,
        @Zh("主管领域") @Nullable Domain sector,
        @Zh("管辖区域") @Nullable String area,
        @Zh("行使方式") @Nullable Mode mode,
        @Zh("承办机构") @Nullable String actingBody,
        @Zh("承办机构性质") @Nullable BodyKind actingBodyKind,
        @Zh("承办机构依法成立") @Nullable Boolean actingBodyEstablished,
        @Zh("委托机关") @Nullable String principal,
        @Zh("委托书") @Nullable Letter letter,
        @Zh("赋权决定") @Nullable Conferral conferral,
        @Zh("集中处罚权决定") @Nullable Concentration concentration,
        @Zh("授权依据") @Nullable Citation authorisation,
        @Zh("政府指定") @Nullable Boolean designation,
        @Zh("执法信息已公示") @Nullable Boolean informationPublished) {
    /** The letter of delegation (委托书, art. 20): what the principal hands to the acting body. */
    public record Letter(
            @Zh("文号") @Nullable String number,
            @Zh("日期") @Nullable LocalDate on,
            @Zh("生效日期") @Nullable LocalDate from,
            @Zh("失效日期") @Nullable LocalDate to,
            @Zh("期限写法") @Nullable LetterTerm term,
            @Zh("委托事项") @Nullable List<String> matters,
            @Zh("委托权限") @Nullable List<String> powers,
            @Zh("法律依据") @Nullable List<Citation> legalBasis,
            @Zh("委托机关已公布") @Nullable Boolean publishedByPrincipal,
            @Zh("承办机构已公布") @Nullable Boolean publishedByActingBody,
            @Zh("审批层级") @Nullable String approvalLevel,
            @Zh("再委托") @Nullable Boolean furtherDelegation) {
        /** Whether it is known to name no matter. */
        public boolean statesNoMatters() {
            return matters != null && matters.isEmpty();
        }

        /** Whether it is known to name no power. */
        public boolean statesNoPowers() {
            return powers != null && powers.isEmpty();
        }

        /** The highest rank among the provisions that it rests on; null where there is none or one has no rank. */
        public @Nullable Rank highestRank() {
            return Citation.highestRank(legalBasis);
        }
    }

    /** The provincial decision that confers a power on townships (art. 24). */
    public record Conferral(
            @Zh("文号") @Nullable String number,
            @Zh("生效日期") @Nullable LocalDate from,
            @Zh("失效日期") @Nullable LocalDate to,
            @Zh("已公布") @Nullable Boolean published,
            @Zh("委托事项") @Nullable List<String> matters,
            @Zh("除外处罚种类") @Nullable List<PenaltyType> excludedPenalties,
            @Zh("可用措施") @Nullable List<Measure> measures) {}

    /** The decision that concentrates penalty power in one organ (art. 18). */
    public record Concentration(
            @Zh("文号") @Nullable String number,
            @Zh("生效日期") @Nullable LocalDate from,
            @Zh("决定机关层级") @Nullable Level rankOfIssuer,
            @Zh("委托事项") @Nullable List<String> matters) {
        /** Whether it took effect only after {@code day}; false where either day is not known. */
        public boolean startsAfter(@Nullable LocalDate day) {
            return from != null && day != null && from.isAfter(day);
        }
    }
}
