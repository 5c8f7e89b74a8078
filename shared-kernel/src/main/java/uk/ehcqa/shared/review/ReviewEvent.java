package uk.ehcqa.shared.review;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of the reviews of a plan; corrections last, and what was recorded in error. */
public sealed interface ReviewEvent extends CaseEvent
        permits ReviewMeetingHeld,
                ReviewDecided,
                ReviewStepTaken,
                ReviewDateCorrected,
                ReviewStepMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();
}
