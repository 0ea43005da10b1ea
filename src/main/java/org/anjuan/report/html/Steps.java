package org.anjuan.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.report.Messages;

/** Knows which days of a case file are steps of the procedure, and what each is called. */
final class Steps {
    /** In the order of the procedure; the message of each has the key {@code step} and the path with dots. */
    static final List<String> PATHS = List.of(
            "/conduct/startedOn",
            "/conduct/endedOn",
            "/monitoring/recordedOn",
            "/conduct/discoveredOn",
            "/filing/receivedOn",
            "/filing/on",
            "/inspections/*/on",
            "/inquiries/*/on",
            "/preservation/*/on",
            "/preservation/*/disposedOn",
            "/sampling/*/on",
            "/appraisals/*/sampledOn",
            "/appraisals/*/reportOn",
            "/seizures/*/on",
            "/seizures/*/endedOn",
            "/correctionOrder/on",
            "/conduct/correctedOn",
            "/reinspection/on",
            "/monitoring/toldPartyOn",
            "/investigationReport/on",
            "/examination/on",
            "/criminalTransfer/transferredOn",
            "/notice/*/on",
            "/notice/*/servedOn",
            "/defence/on",
            "/defence/review/on",
            "/hearing/request/on",
            "/hearing/request/withdrawnOn",
            "/hearing/waiver/on",
            "/hearing/notice/on",
            "/hearing/notice/servedOn",
            "/hearing/session/on",
            "/hearing/report/on",
            "/legalReview/*/on",
            "/deliberation/*/on",
            "/approvals/*/on",
            "/decision/approvedOn",
            "/decision/on",
            "/service/*/dispatchedOn",
            "/service/*/publishedOn",
            "/service/*/receivedOn",
            "/spotCollection/on",
            "/spotCollection/landedOn",
            "/spotCollection/handedInOn",
            "/spotCollection/bankedOn",
            "/instalments/appliedOn",
            "/instalments/approvedOn",
            "/instalments/endsOn",
            "/payment/on",
            "/payment/treasuryOn",
            "/demand/on",
            "/demand/servedOn",
            "/courtApplication/on",
            "/enforcement/decidedOn",
            "/enforcement/on",
            "/remedies/reconsideration/appliedOn",
            "/remedies/reconsideration/endedOn",
            "/remedies/litigation/appliedOn",
            "/remedies/litigation/endedOn",
            "/correction/on",
            "/decision/setAsideOn",
            "/publication/on",
            "/publication/withdrawnOn",
            "/closure/on",
            "/archive/on");

    private final Messages messages;

    Steps(Messages messages) {
        this.messages = messages;
    }

    /** The dated steps of {@code file}, in the order of the procedure. */
    List<Step> of(CaseFile file) {
        List<Step> steps = new ArrayList<>();
        PATHS.forEach(path -> steps.addAll(on(path, file)));
        return steps;
    }

    private List<Step> on(String path, CaseFile file) {
        String name = messages.text(key(path));
        List<Step> steps = new ArrayList<>();
        CasePath.of(path).values(file, (pointer, owner, value) -> {
            if (value instanceof LocalDate day) {
                steps.add(new Step(pointer, day, name));
            }
        });
        return steps.size() < 2 ? steps : steps.stream().map(Steps::numbered).toList();
    }

    /** Key of the message that names the step at {@code path}. */
    static String key(String path) {
        return "step" + path.replace("/*", "").replace('/', '.');
    }

    /** Several papers of one kind are told apart by their number in the file. */
    private static Step numbered(Step step) {
        int number = Integer.parseInt(step.pointer().split("/")[2]) + 1;
        return new Step(step.pointer(), step.day(), step.label() + " " + number);
    }
}
