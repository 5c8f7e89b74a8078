package uk.ehcqa.shared.appeal;

import uk.ehcqa.shared.casework.CaseEvent;

/** What happens about a decision in mediation and before the tribunal, beside the case: it suspends nothing and stops no clock. */
public sealed interface AppealEvent extends CaseEvent
        permits AppealStepTaken, AppealDateCorrected, AgreedDayCorrected, AppealStepMarkedRecordedInError {

    /** Which decision it is about. */
    Notice notice();
}
