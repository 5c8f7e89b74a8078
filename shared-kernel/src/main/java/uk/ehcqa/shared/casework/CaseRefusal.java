package uk.ehcqa.shared.casework;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a case was not opened or changed. */
public enum CaseRefusal implements Refusal {
    CASE_UNKNOWN("reference"),
    ROLE_MAY_NOT_RECORD(null),
    CASE_ERASED(null),
    ASSESSMENT_STILL_OPEN(null),
    PLAN_STILL_IN_FORCE("ground"),
    CASE_CHANGED_SINCE("expectedVersion"),
    IDEMPOTENCY_KEY_USED("idempotencyKey"),
    NAME_NEEDED("surname"),
    BIRTH_DATE_IN_FUTURE("birthDate"),
    BORN_AFTER_REQUEST("birthDate"),
    BORN_AFTER_PLAN("birthDate"),
    BORN_AFTER_DEATH("birthDate"),
    OLDER_THAN_25("birthDate"),
    SAME_NAME_AND_BIRTH_DATE("birthDate"),
    UPN_ALREADY_HELD("upn"),
    ULN_ALREADY_HELD("uln"),
    NOTHING_CORRECTED(null),
    REASON_NEEDED("reason"),
    DATE_ALREADY_SO("date"),
    CHILD_HAS_DIED(null),
    DEATH_NOT_RECORDED("date"),
    DEATH_IN_FUTURE("date"),
    DEATH_BEFORE_BIRTH("date"),
    DEATH_BEFORE_REQUEST("date");

    private final @Nullable String field;

    CaseRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
