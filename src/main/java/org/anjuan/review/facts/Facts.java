package org.anjuan.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjuan.casefile.Act;
import org.anjuan.casefile.Adjudication;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseTree;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Conduct;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Decision.DecisionDocument;
import org.anjuan.casefile.Deliberation;
import org.anjuan.casefile.Notice;
import org.anjuan.casefile.NoticeKind;
import org.anjuan.casefile.Officer;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.Section;
import org.anjuan.casefile.Seizure;
import org.anjuan.casefile.Service;
import org.jspecify.annotations.Nullable;

/** The facts of one case: its papers, each with its pointer, and what follows from them by counting and comparing. */
public final class Facts {
    /** Records that only describe the paper they stand in. */
    private static final Set<Class<?>> CONTENTS = Set.of(
            Citation.class,
            Penalty.class,
            Conduct.BaseAmount.class,
            Deliberation.Participant.class,
            Service.Attempt.class,
            Service.AddressConfirmation.class,
            Adjudication.class,
            Adjudication.Point.class);

    private final CaseFile file;
    private final List<Section> recorded;
    private final Map<Object, String> pointers = new IdentityHashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final Set<String> unknownFigures = new LinkedHashSet<>();

    /** The facts of {@code file} as of {@code asOf}. */
    public Facts(CaseFile file, LocalDate asOf) {
        this.file = file;
        this.recorded = file.recorded() == null ? List.of(Section.FULL) : file.recorded();
        facts.add(new Today(asOf));
        CaseTree.walk(file, this::paper);
        facts.addAll(new NoticeFacts(file).all());
        Notice last = lastPenaltyNotice();
        if (last != null) {
            facts.add(new LastNotice(last));
        }
        sanctions(last);
        proposal(last);
        attendances();
        custodies(asOf);
        facts.addAll(new ArchiveIndex(file).gaps());
        facts.addAll(new ReviewFacts(file).all());
        facts.addAll(new PaperNumbers(file).all());
        sameDayActs();
    }

    /** The case file itself. */
    public CaseFile file() {
        return file;
    }

    /** The sections that the file's source records. */
    public List<Section> recorded() {
        return recorded;
    }

    /** Everything that the rules may match. */
    public List<Object> all() {
        return facts;
    }

    /** Adds a fact that the law makes of the case: a figure or a period. */
    public void add(Object fact) {
        facts.add(fact);
    }

    /** Notes that the law gives no value of the figure {@code key} on a day of this case, or that no calendar reaches it. */
    public void addUnknownFigure(String key) {
        unknownFigures.add(key);
    }

    /** Keys of the figures that are not known on some day of this case. */
    public Set<String> unknownFigures() {
        return unknownFigures;
    }

    /** JSON Pointer of a paper of this case; empty for the case file itself. */
    public String pointer(Object paper) {
        return pointers.getOrDefault(paper, "");
    }

    private void paper(String pointer, Record paper) {
        pointers.put(paper, pointer);
        boolean serviceOfOtherPaper = paper instanceof Service && !pointer.startsWith("/service/");
        if (!serviceOfOtherPaper && !CONTENTS.contains(paper.getClass())) {
            facts.add(paper);
            if (Response.isOne(paper)) {
                facts.add(new Response(paper));
            }
        }
    }

    private @Nullable Notice lastPenaltyNotice() {
        List<Notice> notices = file.notice() == null ? List.of() : file.notice();
        Notice last = null;
        Comparator<LocalDate> order = Comparator.nullsFirst(Comparator.naturalOrder());
        for (Notice notice : notices) {
            if (notice.kind() != NoticeKind.HEARING_RIGHT_NOTICE
                    && (last == null || order.compare(dayOf(notice), dayOf(last)) >= 0)) {
                last = notice;
            }
        }
        return last;
    }

    private static @Nullable LocalDate dayOf(Notice notice) {
        return notice.servedOn() != null ? notice.servedOn() : notice.on();
    }

    private void sanctions(@Nullable Notice last) {
        boolean proposed = last != null && last.proposedPenalties() != null;
        for (Notice notice : file.notice() == null ? List.<Notice>of() : file.notice()) {
            for (Penalty penalty : orEmpty(notice.proposedPenalties())) {
                facts.add(new Sanction(penalty, false, notice == last, notice));
            }
        }
        Decision decision = file.decision();
        if (decision != null) {
            for (Penalty penalty : orEmpty(decision.penalties())) {
                facts.add(new Sanction(penalty, true, !proposed, decision));
            }
            facts.addAll(FinePair.among(orEmpty(decision.penalties())));
            document(decision);
        }
    }

    private void document(Decision decision) {
        List<Penalty> penalties = orEmpty(decision.penalties());
        if (ImposedAmounts.known(penalties)) {
            facts.add(ImposedAmounts.of(decision, penalties));
        }
        DecisionDocument document = decision.document();
        if (document != null && document.penaltyBasis() != null) {
            for (Citation citation : document.penaltyBasis()) {
                facts.add(new PenaltyBasis(citation, document));
            }
        }
    }

    private void proposal(@Nullable Notice last) {
        if (last != null && dayOf(last) != null) {
            facts.add(new Proposal(last));
        } else if (file.decision() != null) {
            facts.add(new Proposal(file.decision()));
        }
    }

    private static List<Penalty> orEmpty(@Nullable List<Penalty> penalties) {
        return penalties == null ? List.of() : penalties;
    }

    private void custodies(LocalDate asOf) {
        for (Seizure seizure : file.seizures() == null ? List.<Seizure>of() : file.seizures()) {
            Custody custody = Custody.of(seizure, file.decision(), asOf);
            if (custody != null) {
                facts.add(custody);
            }
        }
    }

    private void attendances() {
        for (Object fact : List.copyOf(facts)) {
            if (fact instanceof Act act) {
                attendance(act, act.on(), act.officers());
            } else if (fact instanceof Decision decision) {
                attendance(decision, decision.on(), decision.officers());
            }
        }
    }

    private void attendance(Object act, @Nullable LocalDate on, @Nullable List<String> ids) {
        if (ids == null) {
            return;
        }
        List<Attendance> team = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            team.add(new Attendance(act, on, id, officer(id)));
        }
        facts.addAll(team);
        List<Attendance> officers =
                team.stream().filter(one -> !one.auxiliary()).toList();
        facts.add(new Team(
                act,
                officers.size(),
                team.size() - officers.size(),
                officers.stream().filter(Attendance::certificateSurelyValid).count(),
                officers.stream().filter(Attendance::certificateSurelyInvalid).count()));
    }

    private void sameDayActs() {
        List<Attendance> earlier = new ArrayList<>();
        for (Object fact : List.copyOf(facts)) {
            if (fact instanceof Attendance attendance) {
                earlier.stream()
                        .filter(other -> SameDayActs.join(other, attendance))
                        .map(other -> new SameDayActs(attendance.id(), (Act) other.act(), (Act) attendance.act()))
                        .forEach(facts::add);
                earlier.add(attendance);
            }
        }
    }

    private @Nullable Officer officer(String id) {
        for (Officer officer : file.officers() == null ? List.<Officer>of() : file.officers()) {
            if (id.equals(officer.id())) {
                return officer;
            }
        }
        return null;
    }
}
