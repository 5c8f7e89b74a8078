package uk.ehcqa.command.assessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.appeal.AppealRefusal.OVERTURNED_BY_APPEAL;
import static uk.ehcqa.shared.assessment.StepRefusal.NO_REFUSAL_STANDS;
import static uk.ehcqa.shared.assessment.StepRefusal.OVERTURNING_FOLLOWED_UP;
import static uk.ehcqa.shared.assessment.StepRefusal.OVERTURNING_NOT_ON_RECORD;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_AFTER_LATER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_BEFORE_EARLIER_STEP;
import static uk.ehcqa.shared.assessment.StepRefusal.STEP_IN_FUTURE;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.OverturningDateCorrected;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.Refusals;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.Refused;

/** Refusals that mediation or the tribunal overturned: the assessment goes on, and the refusal stays on record. */
public final class AssessmentOverturnings {

    private final OpenFile desk;

    public AssessmentOverturnings(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordOverturnedRefusal command, Clock clock) {
        var assessment = desk.latestAssessment(command.episode());
        var refusal = standingRefusal(assessment);
        desk.refuseBesidePlanInForce();
        Refused.when(command.overturnedOn().isAfter(LocalDate.now(clock)), STEP_IN_FUTURE);
        var refusedOn = assessment.takenOn(refusal).orElseThrow();
        Refused.when(command.overturnedOn().isBefore(refusedOn), STEP_BEFORE_EARLIER_STEP, "earliest", refusedOn);
        apply(new RefusalOverturned(
                command.caseId(), assessment.episode(), refusal, command.by(), command.overturnedOn()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkOverturningRecordedInError command) {
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        var assessment = desk.latestAssessment(command.episode());
        var refusal = assessment.lastOverturned().orElseThrow(() -> new Refused(OVERTURNING_NOT_ON_RECORD));
        Refused.when(assessment.isFollowedUp(refusal), OVERTURNING_FOLLOWED_UP, "later", assessment.lastStep());
        Refused.when(isOverturnedByAppeal(assessment, refusal), OVERTURNED_BY_APPEAL);
        apply(new OverturningMarkedRecordedInError(
                command.caseId(),
                assessment.episode(),
                refusal,
                command.reason().strip()));
        return desk.recorded();
    }

    /** Not before the refusal, nor after what was done because it was overturned. */
    @CommandHandler
    Recorded handle(CorrectOverturning command, Clock clock) {
        var assessment = desk.assessment(command.episode());
        var refusal = command.refusal();
        var recorded = assessment.toldOverturned().get(refusal);
        Refused.when(isOverturnedByAppeal(assessment, refusal), OVERTURNED_BY_APPEAL);
        if (recorded == null) {
            throw new Refused(OVERTURNING_NOT_ON_RECORD);
        }
        Refused.when(command.date().equals(recorded.on()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        Refused.when(command.date().isAfter(LocalDate.now(clock)), STEP_IN_FUTURE);
        var earliest = assessment.takenOn(refusal).orElseThrow();
        Refused.when(command.date().isBefore(earliest), STEP_BEFORE_EARLIER_STEP, "earliest", earliest);
        wentOnOn(assessment, refusal).filter(command.date()::isAfter).ifPresent(latest -> {
            throw new Refused(STEP_AFTER_LATER_STEP, "latest", latest);
        });

        apply(new OverturningDateCorrected(
                command.caseId(),
                command.episode(),
                refusal,
                recorded.on(),
                command.date(),
                command.reason().strip()));
        return desk.recorded();
    }

    /** The first day on which something was done that could not have been while the refusal stood. */
    private static Optional<LocalDate> wentOnOn(NeedsAssessment assessment, Step refusal) {
        return assessment.steps().entrySet().stream()
                .filter(taken ->
                        taken.getKey().compareTo(refusal) > 0 && !taken.getKey().endsEarly())
                .map(Map.Entry::getValue)
                .min(LocalDate::compareTo);
    }

    /** Then it is the agreement, the concession or the order that is marked. */
    private boolean isOverturnedByAppeal(NeedsAssessment assessment, Step refusal) {
        return desk.file()
                .disputes()
                .onRecord()
                .filter(dispute -> dispute.overturnedBy().isPresent())
                .map(Dispute::notice)
                .anyMatch(notice -> notice.number() == assessment.episode() && Refusals.notifiedIn(notice) == refusal);
    }

    private static Step standingRefusal(NeedsAssessment assessment) {
        return switch (assessment.stage()) {
            case NOT_ASSESSED -> Step.ASSESSMENT_REFUSED;
            case NO_PLAN -> Step.NO_PLAN_NOTICE_SENT;
            case DECIDING_TO_ASSESS, ASSESSING, DRAFT_SENT, PLAN_ISSUED, WITHDRAWN, MOVED_AWAY, DIED ->
                throw new Refused(NO_REFUSAL_STANDS);
        };
    }
}
