package uk.ehcqa.shared.casework;

import uk.ehcqa.shared.refusal.Refusal;

/** Why a case was not allocated. */
public enum AllocationRefusal implements Refusal {
    CASEWORKER_UNKNOWN("caseworker"),
    ALLOCATED_TO_SOMEBODY_ELSE("caseworker"),
    ALLOCATION_ALREADY_SO("caseworker"),
    ALLOCATED_IN_FUTURE("allocatedOn"),
    ALLOCATED_BEFORE_CASE("allocatedOn");

    private final String field;

    AllocationRefusal(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
