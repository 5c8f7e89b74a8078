package uk.ehcqa.shared.consultation;

/** The dated steps of consulting one setting. */
public enum ConsultationStep {
    SETTING_CONSULTED,
    SETTING_REPLIED
}
