package uk.ehcqa.shared.transfer;

import uk.ehcqa.shared.casework.CaseEvent;

/** The life of the transfers that are expected of a child or young person with a plan. */
public sealed interface TransferEvent extends CaseEvent
        permits PhaseTransferExpected, PhaseTransferCorrected, PhaseTransferMarkedRecordedInError {

    /** Which plan of the case this belongs to: the first is 1. */
    int plan();

    /** Which of the transfers expected under the plan: the first that was recorded is 1. */
    int transfer();
}
