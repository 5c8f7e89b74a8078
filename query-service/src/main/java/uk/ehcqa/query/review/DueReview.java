package uk.ehcqa.query.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.TransferKind;

/**
 * A plan in force in the list of reviews, with what is due next.
 *
 * @param plan which plan of the case this is: the first is 1
 * @param lastCompletedOn the day a review was last completed; null where none is on record
 * @param meetingHeldOn that of the review under way; null where none is
 * @param nextTransfer before which transfer the plan is due to be reviewed and amended next; null where something else is due
 */
record DueReview(
        String reference,
        int plan,
        String name,
        LocalDate birthDate,
        LocalDate madeOn,
        @Nullable LocalDate lastCompletedOn,
        @Nullable LocalDate meetingHeldOn,
        ReviewLimit nextLimit,
        LocalDate nextDueOn,
        @Nullable TransferKind nextTransfer) {

    static final RowMapper<DueReview> ROW = new SimplePropertyRowMapper<>(DueReview.class);

    /** To be followed by conditions on {@code p}, the plan, and {@code c}, its case. */
    static final String SELECT = """
            select p.*, c.forename || ' ' || c.surname as name, c.birth_date
            from query.plan p join query.case_file c using (case_id)
            """;

    String whatIsDue() {
        var limit = Words.of(nextLimit);
        return nextTransfer == null ? limit : limit + ": " + StringUtils.uncapitalize(Words.of(nextTransfer));
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "DueReview[" + reference + ", " + plan + "]";
    }
}
