package uk.ehcqa.shared.reassessment;

import uk.ehcqa.shared.casework.CaseEvent;

/** What is done to reassess somebody who has a plan. */
public sealed interface ReassessmentEvent extends CaseEvent
        permits ReassessmentStepTaken,
                ReassessmentExceptionRecorded,
                ReassessmentExceptionWithdrawn,
                ReassessmentExceptionDaysCorrected,
                ReassessmentDateCorrected,
                ReassessmentStepMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** Which time the authority considers it: the first is 1. */
    int number();
}
