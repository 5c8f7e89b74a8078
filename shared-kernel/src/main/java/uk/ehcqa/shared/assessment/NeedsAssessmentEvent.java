package uk.ehcqa.shared.assessment;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of a needs assessment: its steps, and what else is recorded of it; corrections last, and what was recorded in error. */
public sealed interface NeedsAssessmentEvent extends CaseEvent
        permits StepTaken,
                RequestSourceReturned,
                FurtherRequestLinked,
                RefusalOverturned,
                ExceptionRecorded,
                ExceptionReturned,
                ReturnedExceptionWithdrawn,
                ExceptionWithdrawn,
                DelayReasonRecorded,
                ReceiptDateCorrected,
                StepDateCorrected,
                LinkedRequestDateCorrected,
                EarlierDraftDateCorrected,
                ExceptionDaysCorrected,
                OverturningDateCorrected,
                StepMarkedRecordedInError,
                OverturningMarkedRecordedInError,
                LinkedRequestMarkedRecordedInError,
                DelayReasonMarkedRecordedInError {

    /** Which needs assessment of the case this belongs to: the first is 1. */
    int episode();
}
