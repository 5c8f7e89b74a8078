package uk.ehcqa.query.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.*;
import uk.ehcqa.shared.casework.*;
import uk.ehcqa.shared.plan.*;

/** The day on which something happened, which may lie long before the day on which it was recorded. */
final class BusinessDate {

    private BusinessDate() {}

    static @Nullable LocalDate of(CaseEvent event) {
        return switch (event) {
            case CaseFileEvent change -> of(change);
            case NeedsAssessmentEvent step -> of(step);
            case PlanEvent step -> of(step);
            default -> null;
        };
    }

    private static @Nullable LocalDate of(CaseFileEvent event) {
        return switch (event) {
            case CaseOpened opened -> null;
            case ChildDetailsReturned returned -> null;
            case ChildDetailsCorrected corrected -> null;
            case ChildDied died -> died.diedOn();
            case DateOfDeathCorrected correction -> correction.diedOn();
        };
    }

    private static @Nullable LocalDate of(NeedsAssessmentEvent event) {
        return switch (event) {
            case RequestReceived received -> received.receivedOn();
            case FurtherRequestLinked linked -> linked.receivedOn();
            case AssessmentRefused refused -> refused.notifiedOn();
            case AssessmentAgreed agreed -> agreed.notifiedOn();
            case AdviceRequested requested -> requested.requestedOn();
            case NoPlanNoticeSent notice -> notice.sentOn();
            case RefusalOverturned overturned -> null;
            case DraftPlanSent draft -> draft.sentOn();
            case FinalPlanSent plan -> plan.sentOn();
            case RequestWithdrawn withdrawn -> withdrawn.withdrawnOn();
            case ChildMovedAway moved -> moved.movedOn();
            case ExceptionRecorded exception -> exception.firstDay();
            case RequestSourceReturned source -> null;
            case ExceptionReturned exception -> null;
            case ReturnedExceptionWithdrawn exception -> null;
            case ExceptionWithdrawn exception -> null;
            case DelayReasonRecorded reason -> null;
            case ReceiptDateCorrected correction -> correction.receivedOn();
            case StepDateCorrected correction -> correction.date();
        };
    }

    private static @Nullable LocalDate of(PlanEvent event) {
        return switch (event) {
            case EarlierPlanRecorded earlier -> earlier.startedOn();
            case ReviewMeetingHeld meeting -> meeting.heldOn();
            case ReviewDecided decided -> decided.notifiedOn();
            case PlanParticularsReturned returned -> null;
            case PlanCeased ceased -> ceased.ceasedOn();
        };
    }
}
