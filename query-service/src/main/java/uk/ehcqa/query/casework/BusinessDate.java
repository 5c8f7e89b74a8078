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
import uk.ehcqa.shared.consultation.ConsultationDateCorrected;
import uk.ehcqa.shared.consultation.ConsultationEvent;
import uk.ehcqa.shared.consultation.ConsultationStepMarkedRecordedInError;
import uk.ehcqa.shared.consultation.SettingConsulted;
import uk.ehcqa.shared.consultation.SettingReplied;
import uk.ehcqa.shared.contribution.*;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.*;
import uk.ehcqa.shared.plantext.PlanTextEvent;
import uk.ehcqa.shared.plantext.PlanVersionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentEvent;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionDaysCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionWithdrawn;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.review.*;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverEvent;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;
import uk.ehcqa.shared.transfer.TransferEvent;

/** The day on which something happened, which may lie long before the day on which it was recorded. */
final class BusinessDate implements EventFamilies<Optional<LocalDate>> {

    private BusinessDate() {}

    static Optional<LocalDate> of(CaseEvent event) {
        return new BusinessDate().choose(event);
    }

    @Override
    public Optional<LocalDate> ofTheFile(CaseFileEvent event) {
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

    @Override
    public Optional<LocalDate> ofAnAssessment(NeedsAssessmentEvent event) {
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
            case LinkedRequestDateCorrected correction -> Optional.of(correction.receivedOn());
            case EarlierDraftDateCorrected correction -> Optional.of(correction.date());
            case ExceptionDaysCorrected correction -> Optional.of(correction.firstDay());
            case OverturningDateCorrected correction -> Optional.of(correction.overturnedOn());
            case StepMarkedRecordedInError marked -> Optional.empty();
            case OverturningMarkedRecordedInError marked -> Optional.empty();
            case LinkedRequestMarkedRecordedInError marked -> Optional.empty();
            case DelayReasonMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAPlan(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier -> Optional.of(earlier.startedOn());
            case EarlierPlanStartCorrected correction -> Optional.of(correction.startedOn());
            case PlanParticularsReturned returned -> Optional.empty();
            case PlanCeased ceased -> Optional.of(ceased.ceasedOn());
            case PlanEndCorrected correction -> Optional.of(correction.ceasedOn());
            case PlanEndMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAnAmendment(AmendmentEvent event) {
        return switch (event) {
            case AmendmentWithoutReviewStepTaken step -> Optional.of(step.takenOn());
            case AmendmentWithoutReviewDateCorrected correction -> Optional.of(correction.date());
            case AmendmentWithoutReviewStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAReassessment(ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentStepTaken step -> Optional.of(step.takenOn());
            case ReassessmentExceptionRecorded exception -> Optional.of(exception.firstDay());
            case ReassessmentExceptionWithdrawn exception -> Optional.empty();
            case ReassessmentExceptionDaysCorrected correction -> Optional.of(correction.firstDay());
            case ReassessmentDateCorrected correction -> Optional.of(correction.date());
            case ReassessmentStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofACeasing(CeasingEvent event) {
        return switch (event) {
            case CeasingStepTaken step -> Optional.of(step.takenOn());
            case CeasingDateCorrected correction -> Optional.of(correction.date());
            case CeasingStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofATakeover(TakeoverEvent event) {
        return switch (event) {
            case TakeoverStepTaken step -> Optional.of(step.takenOn());
            case TakeoverDateCorrected correction -> Optional.of(correction.date());
            case TakeoverStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    /** The day on which the authority became aware: the move itself may be to come. */
    @Override
    public Optional<LocalDate> ofAMove(MoveEvent event) {
        return switch (event) {
            case MoveToAnotherAuthorityRecorded recorded ->
                Optional.of(recorded.move().learnedOn());
            case MoveToAnotherAuthorityCorrected correction ->
                Optional.of(correction.move().learnedOn());
            case MoveToAnotherAuthorityMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAConsultation(ConsultationEvent event) {
        return switch (event) {
            case SettingConsulted consulted -> Optional.of(consulted.consultedOn());
            case SettingReplied replied -> Optional.of(replied.repliedOn());
            case ConsultationDateCorrected correction -> Optional.of(correction.date());
            case ConsultationStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAReview(ReviewEvent event) {
        return switch (event) {
            case ReviewMeetingHeld meeting -> Optional.of(meeting.heldOn());
            case ReviewDecided decided -> Optional.of(decided.notifiedOn());
            case ReviewStepTaken taken -> Optional.of(taken.takenOn());
            case ReviewDateCorrected correction -> Optional.of(correction.date());
            case ReviewStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    /** A transfer that is expected is still to come. */
    @Override
    public Optional<LocalDate> ofATransfer(TransferEvent event) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> ofAnAppeal(AppealEvent event) {
        return switch (event) {
            case AppealStepTaken taken -> Optional.of(taken.takenOn());
            case AppealDateCorrected correction -> Optional.of(correction.date());
            case AgreedDayCorrected correction -> Optional.empty();
            case AppealStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAContribution(ContributionEvent event) {
        return switch (event) {
            case ContributionRequested requested -> Optional.of(requested.sentOn());
            case ExistingAdviceUsed used -> Optional.of(used.existing().decidedOn());
            case ContributionAcknowledged acknowledged -> Optional.of(acknowledged.acknowledgedOn());
            case ContributionChased chased -> Optional.of(chased.chasedOn());
            case ContributionEscalated escalated -> Optional.of(escalated.escalatedOn());
            case DateSaidToBeMissed said -> Optional.of(said.saidOn());
            case ContributionAnswered answered -> Optional.of(answered.answeredOn());
            case NilReturnGiven nil -> Optional.of(nil.answeredOn());
            case ContributionDeclined declined -> Optional.of(declined.declinedOn());
            case ContributionReturned returned -> Optional.of(returned.returnedOn());
            case ContributionAccepted accepted -> Optional.of(accepted.acceptedOn());
            case ContributionWithdrawn withdrawn -> Optional.of(withdrawn.withdrawnOn());
            case ContributionExceptionRecorded exception -> Optional.of(exception.firstDay());
            case ContributionExceptionWithdrawn exception -> Optional.empty();
            case ContributionDateCorrected correction -> Optional.of(correction.date());
            case ContributionStepMarkedRecordedInError marked -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> ofAPlanText(PlanTextEvent event) {
        return switch (event) {
            case PlanVersionRecorded recorded -> Optional.of(recorded.sentOn());
        };
    }
}
