package uk.ehcqa.shared.move;

import uk.ehcqa.shared.casework.CaseEvent;

/** The move of a child or young person with a plan to the area of another authority. */
public sealed interface MoveEvent extends CaseEvent
        permits MoveToAnotherAuthorityRecorded,
                MoveToAnotherAuthorityCorrected,
                MoveToAnotherAuthorityMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** The first that was recorded of the plan is 1; another follows only one that was recorded in error. */
    int number();
}
