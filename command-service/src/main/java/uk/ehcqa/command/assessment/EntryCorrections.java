package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.assessment.StepRefusal.DRAFT_RESENT_ON_SAME_DAY;
import static uk.ehcqa.shared.assessment.StepRefusal.EARLIER_DRAFT_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.LINKED_REQUEST_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.REQUEST_ALREADY_RECORDED;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_AFTER_LATER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_IN_FUTURE;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.EarlierDraftDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Dates put right that are not those of steps: of requests that an assessment answers beside its own, and of drafts before the latest. */
public final class EntryCorrections {

    private final OpenFile desk;

    public EntryCorrections(OpenFile desk) {
        this.desk = desk;
    }

    /** It still came while the assessment was open. */
    @CommandHandler
    Recorded handle(CorrectLinkedRequest command, Clock clock) {
        var assessment = desk.assessment(command.episode());
        var request = new LinkedRequest(command.receivedOn(), command.requestedBy());
        Refused.when(!assessment.linkedRequests().contains(request), LINKED_REQUEST_NOT_ON_RECORD);
        Refused.when(command.date().equals(command.receivedOn()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.date().isAfter(LocalDate.now(clock)), STEP_IN_FUTURE);
        notBefore(assessment.receivedOn(), command.date());
        assessment
                .endedOn()
                .filter(endedOn -> command.date().isAfter(command.receivedOn()))
                .ifPresent(endedOn -> notAfter(endedOn, command.date()));
        refuseSecond(assessment, command);

        apply(new LinkedRequestDateCorrected(
                command.caseId(),
                command.episode(),
                command.requestedBy(),
                /* wrongDate= */ command.receivedOn(),
                command.date(),
                command.reason().strip()));
        return desk.recorded();
    }

    private static void refuseSecond(NeedsAssessment assessment, CorrectLinkedRequest command) {
        if (assessment.holdsRequest(command.date(), command.requestedBy())) {
            throw new Refused(new Refused(REQUEST_ALREADY_RECORDED).details().about("date"));
        }
    }

    /** It went out between the drafts before and after it. The latest is corrected as a step: dates follow from that one. */
    @CommandHandler
    Recorded handle(CorrectEarlierDraft command) {
        var assessment = desk.assessment(command.episode());
        var drafts = assessment.draftsResent();
        Refused.when(command.draft() < 1 || command.draft() >= drafts.size(), EARLIER_DRAFT_NOT_ON_RECORD);
        var recorded = drafts.get(command.draft() - 1);
        Refused.when(recorded.equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var before = command.draft() == 1
                ? assessment.takenOn(Step.DRAFT_PLAN_SENT).orElseThrow()
                : drafts.get(command.draft() - 2);
        between(before, command.date(), drafts.get(command.draft()));

        apply(new EarlierDraftDateCorrected(
                command.caseId(),
                command.episode(),
                command.draft(),
                recorded,
                command.date(),
                command.reason().strip()));
        return desk.recorded();
    }

    private static void between(LocalDate before, LocalDate date, LocalDate after) {
        notBefore(before, date);
        notAfter(after, date);
        Refused.when(date.equals(before) || date.equals(after), DRAFT_RESENT_ON_SAME_DAY);
    }

    private static void notBefore(LocalDate earliest, LocalDate date) {
        Refused.when(date.isBefore(earliest), STEP_BEFORE_EARLIER_STEP, "earliest", earliest);
    }

    private static void notAfter(LocalDate latest, LocalDate date) {
        Refused.when(date.isAfter(latest), STEP_AFTER_LATER_STEP, "latest", latest);
    }
}
