package uk.ehcqa.shared.consultation;

import uk.ehcqa.shared.refusal.Refusal;

/** Why the consultation of a setting was not recorded, or not put right. */
public enum ConsultationRefusal implements Refusal {
    CONSULTED_ON_NOTHING("about"),
    CONSULTED_SETTING_NEEDED("setting"),
    CONSULTED_ALREADY("setting"),
    CONSULTED_IN_FUTURE("date"),
    CONSULTED_TOO_EARLY("date"),
    CONSULTED_TOO_LATE("date"),
    CONSULTATION_UNKNOWN("consultation"),
    CONSULTATION_REPLIED("consultation"),
    CONSULTATION_STEP_NOT_ON_RECORD("step"),
    CONSULTATION_STEP_FOLLOWED_UP("step"),
    OBJECTION_NOT_ASKED("grounds");

    private final String field;

    ConsultationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
