package uk.ehcqa.shared.consultation;

import uk.ehcqa.shared.casework.CaseEvent;

/** The consultation of one setting. */
public sealed interface ConsultationEvent extends CaseEvent
        permits SettingConsulted, SettingReplied, ConsultationDateCorrected, ConsultationStepMarkedRecordedInError {

    /** Which consultation of the case this is: the first is 1. */
    int consultation();
}
