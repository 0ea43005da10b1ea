package org.anjuan.review.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.Act;
import org.anjuan.casefile.Authority;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Conduct;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Filing;
import org.anjuan.casefile.Mode;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.HandDown.Published;
import org.anjuan.catalogue.county.Holding;
import org.anjuan.catalogue.county.Township;
import org.anjuan.review.facts.Attendance;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Sanction;
import org.jspecify.annotations.Nullable;

/** What follows for a case from the item it names, who holds it by statute, and what was handed down. */
public final class PowerFacts {
    private final Facts facts;
    private final CaseFile file;
    private final LocalDate asOf;
    private final @Nullable CountyProfile county;
    /** Whether a profile is told of and the file does not say whether it lies there. */
    private final boolean perhapsThere;

    private final @Nullable CatalogueItem item;
    private final Set<Object> all = new LinkedHashSet<>();

    /** The facts of a case as of {@code asOf}; {@code county} is null where the review is told of none. */
    public PowerFacts(Facts facts, LocalDate asOf, Catalogue catalogue, @Nullable CountyProfile county) {
        this.facts = facts;
        this.file = facts.file();
        this.asOf = asOf;
        this.county = county != null && file.region() != null && county.covers(file.region()) ? county : null;
        this.perhapsThere = county != null && file.region() == null;
        this.item = file.item() == null ? null : catalogue.item(file.item()).orElse(null);
        Authority authority = file.authority();
        if (authority == null || authority.mode() == null) {
            return;
        }
        statute(authority);
        if (authority.mode() == Mode.DELEGATED || authority.mode() == Mode.CONFERRED) {
            handedDown(authority, authority.mode());
        }
    }

    /** Everything that the rules may match. */
    public Set<Object> all() {
        return all;
    }

    private void statute(Authority authority) {
        if (item != null) {
            all.add(new Statute(item, day(), authority, county).match());
        } else {
            all.add(new HolderGap("/item"));
        }
    }

    /** The day of the decision, else of the filing, else of the review. */
    private LocalDate day() {
        Decision decision = file.decision();
        Filing filing = file.filing();
        if (decision != null && decision.on() != null) {
            return decision.on();
        }
        return filing != null && filing.on() != null ? filing.on() : asOf;
    }

    private void handedDown(Authority authority, Mode mode) {
        String body = mode == Mode.DELEGATED ? authority.actingBody() : authority.organ();
        Township township =
                county == null || body == null ? null : county.townshipOf(body).orElse(null);
        CountyAnswer answer = township == null || county == null || item == null || noPrincipal(authority, mode)
                ? null
                : new CountyAnswer(county, item, township, mode, mode == Mode.DELEGATED ? authority.principal() : null);
        powers(authority, mode, answer);
        limits(authority, answer);
        if (answer != null) {
            published(answer);
        }
        if (body != null) {
            Staff staff = Staff.of(body, township, attendances(), county);
            for (Act step : staff.steps()) {
                all.add(staff.qualified(step));
                power(authority, mode, answer, step, step.on(), "");
            }
        }
        routes(authority, answer);
        elsewhere(township);
    }

    private static boolean noPrincipal(Authority authority, Mode mode) {
        return mode == Mode.DELEGATED && authority.principal() == null;
    }

    private void powers(Authority authority, Mode mode, @Nullable CountyAnswer answer) {
        if (file.item() == null) {
            all.add(new PowerGap("/item"));
            return;
        }
        Filing filing = file.filing();
        if (filing != null) {
            power(authority, mode, answer, filing, filing.on(), "/filing/on");
        }
        Decision decision = file.decision();
        if (decision != null) {
            power(authority, mode, answer, decision, decision.on(), "/decision/on");
        }
    }

    private void power(
            Authority authority,
            Mode mode,
            @Nullable CountyAnswer answer,
            Object paper,
            @Nullable LocalDate day,
            String dayPointer) {
        String code = file.item();
        if (code == null || day == null) {
            if (code != null && !dayPointer.isEmpty()) {
                all.add(new PowerGap(dayPointer));
            }
            return;
        }
        Hold told = answer == null ? null : answer.on(day);
        Hold own = own(authority, mode).map(paperOf -> paperOf.on(code, day)).orElse(null);
        boolean absent = own(authority, mode).isEmpty();
        if (told == null && own == null) {
            all.add(new PowerGap(gap(authority, mode)));
            return;
        }
        Hold hold = told == null ? Objects.requireNonNull(own) : told;
        boolean silent = told == null ? county != null || perhapsThere : own == null && !absent;
        boolean contradicted = told != null && told != Hold.TAKEN_BACK && own == Hold.HELD;
        if (hold != Hold.HELD && hold != Hold.GENERAL_WORDS && (silent || contradicted)) {
            all.add(new DisputedPower(paper, day, code, hold));
        } else if (!(paper instanceof Act act)) {
            all.add(new PowerOn(paper, day, code, hold));
        } else if (hold.isLapsed()) {
            all.add(new StepWithoutPower(act, day, code, hold));
        }
    }

    private String gap(Authority authority, Mode mode) {
        if (noPrincipal(authority, mode)) {
            return "/authority/principal";
        }
        if (county == null) {
            return file.region() == null ? "/region" : PowerGap.COUNTY;
        }
        return item == null ? "/item" : mode == Mode.DELEGATED ? "/authority/actingBody" : "/authority/organ";
    }

    private static Optional<OwnPaper> own(Authority authority, Mode mode) {
        return mode == Mode.DELEGATED
                ? Optional.ofNullable(authority.letter()).map(OwnPaper::of)
                : Optional.ofNullable(authority.conferral()).map(OwnPaper::of);
    }

    private void limits(Authority authority, @Nullable CountyAnswer answer) {
        List<Sanction> sanctions = facts.all().stream()
                .filter(Sanction.class::isInstance)
                .map(Sanction.class::cast)
                .filter(sanction -> file.decision() == null ? sanction.intended() : sanction.imposed())
                .toList();
        List<Holding> holdings = answer == null ? List.of() : answer.holding(day());
        all.addAll(new Limits(file, holdings, authority.mode() == Mode.CONFERRED ? authority.conferral() : null, item)
                .of(sanctions));
    }

    private void published(CountyAnswer answer) {
        for (Holding holding : answer.holding(day())) {
            Published published = holding.document().published();
            if (published != null && published.principal() != null && published.actingBody() != null) {
                LocalDate last = published.principal().isAfter(published.actingBody())
                        ? published.principal()
                        : published.actingBody();
                all.add(new MadePublic(last));
            }
        }
    }

    private void routes(Authority authority, @Nullable CountyAnswer answer) {
        String code = file.item();
        if (code == null) {
            return;
        }
        boolean both = authority.letter() != null
                && authority.conferral() != null
                && OwnPaper.of(authority.letter()).names(code)
                && OwnPaper.of(authority.conferral()).names(code);
        if (both || (answer != null && answer.otherRoute(day()))) {
            all.add(new TwoRoutes(code));
        }
    }

    private void elsewhere(@Nullable Township township) {
        Conduct conduct = file.conduct();
        if (county == null || township == null || conduct == null || conduct.place() == null) {
            return;
        }
        String[] steps = conduct.place().split("/");
        county.townshipOf(steps[steps.length - 1])
                .filter(other -> !other.equals(township))
                .ifPresent(other -> all.add(new OtherTownship(other.name(), township.name())));
    }

    private List<Attendance> attendances() {
        List<Attendance> attendances = new ArrayList<>();
        for (Object fact : facts.all()) {
            if (fact instanceof Attendance attendance) {
                attendances.add(attendance);
            }
        }
        return attendances;
    }
}
