package uk.ehcqa.shared.sen2;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Reason;

/** Why something in a row was not taken over, though the rest of the record was. The field is the SEN2 item to look at. */
public enum LeftAlone implements Reason {
    RETURN_IS_OLDER(null),
    REQUEST_SOURCE_DIFFERS("RequestSource"),
    EXCEPTION_RECORDED_HERE("Week20"),
    EXCEPTION_TAKEN_BACK_HERE("Week20"),
    WEEK_20_OF_UNKNOWN_DAY("Week20"),
    PLAN_NOT_ON_RECORD(null),
    CEASE_REASON_DIFFERS("CeaseReason"),
    TRANSFER_DIFFERS("TransferLA"),
    REVIEW_OUTCOME_WITHOUT_DATE("ReviewOutcome"),
    REVIEW_OUTCOME_DIFFERS("ReviewOutcome"),
    REVIEW_MEETING_DIFFERS("ReviewMeeting"),
    REVIEW_DECISION_RESTED_ON("ReviewOutcome");

    private final @Nullable String field;

    LeftAlone(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
