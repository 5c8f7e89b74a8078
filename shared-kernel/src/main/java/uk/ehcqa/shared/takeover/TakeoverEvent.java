package uk.ehcqa.shared.takeover;

import uk.ehcqa.shared.casework.CaseEvent;

/** The transfer of a plan to this authority. */
public sealed interface TakeoverEvent extends CaseEvent
        permits TakeoverStepTaken, TakeoverDateCorrected, TakeoverStepMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** The first that was recorded of the plan is 1; another follows only one that was recorded in error. */
    int number();
}
