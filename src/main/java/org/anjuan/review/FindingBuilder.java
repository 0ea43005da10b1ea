package org.anjuan.review;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.law.Consequence;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.Version;
import org.anjuan.review.Finding.Sign;
import org.jspecify.annotations.Nullable;

/** Puts a finding together; what is not set is empty. */
final class FindingBuilder {
    private final Obligation obligation;
    private final Outcome outcome;
    private final @Nullable Version version;
    private @Nullable Consequence consequence;
    private List<Sign> signs = List.of();
    private List<String> missing = List.of();
    private List<Period> running = List.of();
    private @Nullable LocalDate dueOn;
    private @Nullable String fault;

    FindingBuilder(Obligation obligation, Outcome outcome, @Nullable Version version) {
        this.obligation = obligation;
        this.outcome = outcome;
        this.version = version;
    }

    FindingBuilder consequence(@Nullable Consequence value) {
        consequence = value;
        return this;
    }

    FindingBuilder signs(List<Sign> value) {
        signs = value;
        return this;
    }

    FindingBuilder missing(List<String> value) {
        missing = value;
        return this;
    }

    FindingBuilder running(List<Period> value) {
        running = value;
        return this;
    }

    FindingBuilder dueOn(@Nullable LocalDate value) {
        dueOn = value;
        return this;
    }

    FindingBuilder fault(String rule) {
        fault = rule;
        return this;
    }

    Finding build() {
        return new Finding(
                obligation, outcome, version, consequence, signs, missing, dueOn, running, List.of(), null, fault);
    }
}
