package uk.ehcqa.shared.amendment;

import uk.ehcqa.shared.casework.CaseEvent;

/** What is done to amend a plan without a review. */
public sealed interface AmendmentEvent extends CaseEvent
        permits AmendmentWithoutReviewStepTaken,
                AmendmentWithoutReviewDateCorrected,
                AmendmentWithoutReviewStepMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** Which of the plan's amendments without a review: the first that was proposed is 1. */
    int number();
}
