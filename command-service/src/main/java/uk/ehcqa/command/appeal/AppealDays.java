package uk.ehcqa.command.appeal;

import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_IN_FUTURE;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_TOO_EARLY;
import static uk.ehcqa.shared.appeal.AppealRefusal.APPEAL_STEP_TOO_LATE;
import static uk.ehcqa.shared.appeal.AppealRefusal.NOTICE_NOT_ON_RECORD;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.Refusals;
import uk.ehcqa.shared.casefile.SentNotice;
import uk.ehcqa.shared.refusal.Refused;

/** On which days a step about a decision can have been taken: after its notice, and beside the other steps. */
record AppealDays(CaseFile file, SentNotice sent, Dispute dispute) {

    static AppealDays of(CaseFile file, Notice notice) {
        var sent = SentNotice.find(file, notice).orElseThrow(() -> new Refused(NOTICE_NOT_ON_RECORD));
        return new AppealDays(file, sent, file.disputes().about(notice));
    }

    void check(AppealStep step, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), APPEAL_STEP_IN_FUTURE);
        var earliest = dispute.earliestFor(step).filter(sent.sentOn()::isBefore).orElse(sent.sentOn());
        Refused.when(date.isBefore(earliest), APPEAL_STEP_TOO_EARLY, "earliest", earliest);
        Stream.concat(dispute.latestFor(step).stream(), takenAfterAll(step))
                .min(LocalDate::compareTo)
                .ifPresent(latest -> Refused.when(date.isAfter(latest), APPEAL_STEP_TOO_LATE, "latest", latest));
    }

    /** What the assessment went on with once the refusal was overturned. */
    private Stream<LocalDate> takenAfterAll(AppealStep step) {
        var notice = sent.notice();
        if (!step.canOblige() || !notice.decision().isOfAnAssessment() || isOverturnedByAnother(step)) {
            return Stream.of();
        }
        var refusal = Refusals.notifiedIn(notice);
        return file.assessment(notice.number()).steps().entrySet().stream()
                .filter(taken ->
                        taken.getKey().compareTo(refusal) > 0 && !taken.getKey().endsEarly())
                .map(Map.Entry::getValue);
    }

    /** Then the assessment did not wait for this step. */
    private boolean isOverturnedByAnother(AppealStep step) {
        return dispute.overturnedBy().filter(by -> by != step).isPresent();
    }
}
