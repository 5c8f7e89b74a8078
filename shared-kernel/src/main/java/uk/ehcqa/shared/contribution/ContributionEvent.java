package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of a contribution, in the order in which it is lived; corrections last, and what was recorded in error. */
public sealed interface ContributionEvent extends CaseEvent
        permits ContributionRequested,
                ExistingAdviceUsed,
                ContributionAcknowledged,
                ContributionChased,
                ContributionEscalated,
                DateSaidToBeMissed,
                ContributionAnswered,
                NilReturnGiven,
                ContributionDeclined,
                ContributionReturned,
                ContributionAccepted,
                ContributionWithdrawn,
                ContributionExceptionRecorded,
                ContributionExceptionWithdrawn,
                ContributionDateCorrected,
                ContributionStepMarkedRecordedInError {

    /** Which contribution of the case this belongs to: the first is 1. */
    int contribution();
}
