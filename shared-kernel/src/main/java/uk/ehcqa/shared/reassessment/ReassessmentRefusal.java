package uk.ehcqa.shared.reassessment;

import uk.ehcqa.shared.refusal.Refusal;

/** Why an exception of a reassessment was not recorded. */
public enum ReassessmentRefusal implements Refusal {
    REASSESSMENT_NOT_AGREED("number"),
    REASSESSMENT_EXCEPTION_WITHOUT_GROUND("firstDay"),
    REASSESSMENT_EXCEPTION_LOSES_GROUND("date"),
    REASSESSMENT_EXCEPTION_UNKNOWN("exception");

    private final String field;

    ReassessmentRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
