package uk.ehcqa.query.reviewtimeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.review.ReviewOutcome;

/** A review behind a figure. It names no child. */
record HeldReview(
        String reference,
        LocalDate meetingHeldOn,
        LocalDate decisionDueOn,
        @Nullable LocalDate decidedOn,
        @Nullable ReviewOutcome outcome,
        boolean awaited) {

    static final RowMapper<HeldReview> ROW = new SimplePropertyRowMapper<>(HeldReview.class);

    static final String SELECT =
            "select reference, meeting_held_on, decision_due_on, decided_on, outcome, awaited from query.review r";

    public String meeting() {
        return Dates.full(meetingHeldOn);
    }

    public String due() {
        return Dates.full(decisionDueOn);
    }

    public String decision() {
        if (decidedOn == null) {
            return awaited ? "Still to come" : "Not on record";
        }
        return Dates.full(decidedOn) + ", " + Due.standing(decisionDueOn, decidedOn);
    }

    public String decided() {
        return outcome == null ? "Not recorded" : Words.of(outcome);
    }
}
