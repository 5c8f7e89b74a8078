package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of a needs assessment, in the order it is lived; corrections last. */
public sealed interface NeedsAssessmentEvent extends CaseEvent
        permits RequestReceived,
                RequestSourceReturned,
                FurtherRequestLinked,
                AssessmentRefused,
                AssessmentAgreed,
                AdviceRequested,
                NoPlanNoticeSent,
                RefusalOverturned,
                DraftPlanSent,
                FinalPlanSent,
                RequestWithdrawn,
                ChildMovedAway,
                ExceptionRecorded,
                ExceptionReturned,
                ReturnedExceptionWithdrawn,
                ExceptionWithdrawn,
                DelayReasonRecorded,
                ReceiptDateCorrected,
                StepDateCorrected {

    /** Which needs assessment of the case this belongs to: the first is 1. */
    int episode();
}
