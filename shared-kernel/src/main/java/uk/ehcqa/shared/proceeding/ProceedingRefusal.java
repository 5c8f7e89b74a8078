package uk.ehcqa.shared.proceeding;

import uk.ehcqa.shared.refusal.Refusal;

/** Why a step of a proceeding was not recorded. */
public enum ProceedingRefusal implements Refusal {
    PROCEEDING_NOT_UNDER_WAY("step"),
    PROCEEDING_STEP_NOT_NEXT("step"),
    PROCEEDING_STEP_TAKEN("step"),
    PROCEEDING_STEP_IN_FUTURE("date"),
    PROCEEDING_STEP_TOO_EARLY("date"),
    PROCEEDING_STEP_TOO_LATE("date"),
    PROCEEDING_UNKNOWN("number"),
    PROCEEDING_STEP_NOT_ON_RECORD("step"),
    PROCEEDING_STEP_FOLLOWED_UP("step"),
    LATER_PROCEEDING_RECORDED("step");

    private final String field;

    ProceedingRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
