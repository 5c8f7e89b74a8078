package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.Optional;
import uk.ehcqa.shared.amendment.AmendmentEvent;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.appeal.*;
import uk.ehcqa.shared.assessment.*;
import uk.ehcqa.shared.casefile.EventFamilies;
import uk.ehcqa.shared.casework.*;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.ceasing.CeasingDateCorrected;
import uk.ehcqa.shared.ceasing.CeasingEvent;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.*;
import uk.ehcqa.shared.review.*;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** The day on which something happened, which may lie long before the day on which it was recorded. */
final class BusinessDate {

    private BusinessDate() {}

    static Optional<LocalDate> of(CaseEvent event) {
        return EventFamilies.choose(
                event,
                BusinessDate::ofChange,
                BusinessDate::ofAssessment,
                BusinessDate::ofPlan,
                BusinessDate::ofReview,
                expected -> Optional.empty(),
                BusinessDate::ofAppeal,
                BusinessDate::ofAmendment,
                BusinessDate::ofCeasing,
                BusinessDate::ofTakeover,
                BusinessDate::ofMove);
    }

    private static Optional<LocalDate> ofChange(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> Optional.empty();
            case CaseAllocated allocated -> Optional.of(allocated.allocation().allocatedOn());
            case ChildDetailsReturned returned -> Optional.empty();
            case ChildDetailsCorrected corrected -> Optional.empty();
            case ChildDied died -> Optional.of(died.diedOn());
            case DateOfDeathCorrected correction -> Optional.of(correction.diedOn());
            case ChildDetailsErased erasure -> Optional.empty();
            case DeathMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofAssessment(NeedsAssessmentEvent event) {
        return switch (event) {
            case StepTaken taken -> Optional.of(taken.takenOn());
            case FurtherRequestLinked linked -> Optional.of(linked.receivedOn());
            case RefusalOverturned overturned -> Optional.ofNullable(overturned.overturnedOn());
            case ExceptionRecorded exception -> Optional.of(exception.firstDay());
            case RequestSourceReturned source -> Optional.empty();
            case ExceptionReturned exception -> Optional.empty();
            case ReturnedExceptionWithdrawn exception -> Optional.empty();
            case ExceptionWithdrawn exception -> Optional.empty();
            case DelayReasonRecorded reason -> Optional.empty();
            case ReceiptDateCorrected correction -> Optional.of(correction.receivedOn());
            case StepDateCorrected correction -> Optional.of(correction.date());
            case StepMarkedRecordedInError marked -> Optional.empty();
            case OverturningMarkedRecordedInError marked -> Optional.empty();
            case LinkedRequestMarkedRecordedInError marked -> Optional.empty();
            case DelayReasonMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofPlan(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier -> Optional.of(earlier.startedOn());
            case PlanParticularsReturned returned -> Optional.empty();
            case PlanCeased ceased -> Optional.of(ceased.ceasedOn());
            case PlanEndCorrected correction -> Optional.of(correction.ceasedOn());
            case PlanEndMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofAmendment(AmendmentEvent event) {
        return switch (event) {
            case AmendmentWithoutReviewStepTaken step -> Optional.of(step.takenOn());
            case AmendmentWithoutReviewDateCorrected correction -> Optional.of(correction.date());
            case AmendmentWithoutReviewStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofCeasing(CeasingEvent event) {
        return switch (event) {
            case CeasingStepTaken step -> Optional.of(step.takenOn());
            case CeasingDateCorrected correction -> Optional.of(correction.date());
            case CeasingStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofTakeover(TakeoverEvent event) {
        return switch (event) {
            case TakeoverStepTaken step -> Optional.of(step.takenOn());
            case TakeoverDateCorrected correction -> Optional.of(correction.date());
            case TakeoverStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    /** The day on which the authority became aware: the move itself may be to come. */
    private static Optional<LocalDate> ofMove(MoveEvent event) {
        return switch (event) {
            case MoveToAnotherAuthorityRecorded recorded ->
                Optional.of(recorded.move().learnedOn());
            case MoveToAnotherAuthorityCorrected correction ->
                Optional.of(correction.move().learnedOn());
            case MoveToAnotherAuthorityMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofReview(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting -> Optional.of(meeting.heldOn());
            case ReviewDecided decided -> Optional.of(decided.notifiedOn());
            case ReviewStepTaken taken -> Optional.of(taken.takenOn());
            case ReviewDateCorrected correction -> Optional.of(correction.date());
            case ReviewStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    private static Optional<LocalDate> ofAppeal(AppealEvent event) {
        return switch (event) {
            case AppealStepTaken taken -> Optional.of(taken.takenOn());
            case AppealDateCorrected correction -> Optional.of(correction.date());
            case AppealStepMarkedRecordedInError marked -> Optional.empty();
        };
    }
}
