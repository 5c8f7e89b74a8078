package uk.ehcqa.shared.plan;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of a plan after it was made, but for what is done about it; its making is the end of a needs assessment. */
public sealed interface PlanEvent extends CaseEvent
        permits EarlierPlanRecorded,
                EarlierPlanStartCorrected,
                PlanParticularsReturned,
                PlanCeased,
                PlanEndCorrected,
                PlanEndMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();
}
