package uk.ehcqa.shared.sen2;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why a record of a return was not taken into a case. The field is the SEN2 item to look at. */
public enum ReturnRefusal implements Refusal {
    RECEIVED_DATE_NEEDED("ReceivedDate"),
    REQUEST_OUTCOME_DATE_NEEDED("RequestOutcomeDate"),
    ASSESSMENT_OUTCOME_DATE_NEEDED("AssessmentOutcomeDate"),
    ASSESSMENT_WITHOUT_AGREEMENT("AssessmentOutcome"),
    PLAN_WITHOUT_OUTCOME("StartDate"),
    PLAN_START_DATE_NEEDED("StartDate"),
    REVIEW_WITHOUT_PLAN("LastReview"),
    PLAN_CEASED_BEFORE_IT_WAS_MADE("CeaseDate"),
    REVIEW_BEFORE_PLAN("LastReview"),
    DIFFERS_FROM_WHAT_IS_RECORDED(null),
    MARKED_RECORDED_IN_ERROR(null),
    ANOTHER_REQUEST_IS_OPEN("RequestOutcome"),
    ANOTHER_PLAN_IN_FORCE("StartDate"),
    PLAN_CEASED_ON_ANOTHER_DAY("CeaseDate"),
    OPEN_REQUEST_NOT_IN_RETURN("ReceivedDate");

    private final @Nullable String field;

    ReturnRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
