package uk.ehcqa.shared.ceasing;

import uk.ehcqa.shared.casework.CaseEvent;

/** What is done to decide whether the authority ceases to maintain a plan. */
public sealed interface CeasingEvent extends CaseEvent
        permits CeasingStepTaken, CeasingDateCorrected, CeasingStepMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** Which time the authority considers it: the first is 1. */
    int number();
}
