package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A collective discussion of the responsible persons (集体讨论, art. 57). */
public record Deliberation(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("地点") @Nullable String place,
        @Zh("机关名称") @Nullable String organ,
        @Zh("负责人参加") @Nullable Boolean byHeads,
        @Zh("委托机关讨论") @Nullable Boolean byPrincipal,
        @Zh("参加人") @Nullable List<Participant> participants,
        @Zh("结论") @Nullable String conclusion,
        @Zh("制作笔录") @Nullable Boolean recordMade)
        implements Paper {
    /** How many participants the record calls responsible persons. */
    public long heads() {
        long heads = 0;
        for (Participant participant : participants == null ? List.<Participant>of() : participants) {
            heads += Boolean.TRUE.equals(participant.isHead()) ? 1 : 0;
        }
        return heads;
    }

    /** The roster ids of those who are known to have voted. */
    public List<String> voters() {
        return participants == null
                ? List.of()
                : participants.stream()
                        .filter(participant -> Boolean.TRUE.equals(participant.voted()))
                        .map(Participant::id)
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether it is unknown of somebody who took part who that is or whether he voted. */
    public boolean votesUnknown() {
        return participants == null
                || participants.stream()
                        .anyMatch(participant -> participant.id() == null || participant.voted() == null);
    }

    /** Somebody who took part in a collective discussion. */
    public record Participant(
            @Zh("编号") @Nullable String id,
            @Zh("名称") @Personal @Nullable String name,
            @Zh("职务") @Nullable String position,
            @Zh("负责人") @Nullable Boolean isHead,
            @Zh("参加表决") @Nullable Boolean voted,
            @Zh("已签名") @Nullable Boolean signed) {}
}
