package uk.ehcqa.shared.plantext;

import uk.ehcqa.shared.casework.CaseEvent;

/** What is recorded of the words of a plan. A version is never changed: what was entered wrongly is entered as another. */
public sealed interface PlanTextEvent extends CaseEvent permits PlanVersionRecorded {

    /** Which version of the case this is about: the first is 1. */
    int version();
}
