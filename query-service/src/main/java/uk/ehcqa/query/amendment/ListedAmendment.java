package uk.ehcqa.query.amendment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.ReviewLimit;

/**
 * An amendment that was proposed, in a list. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param limitName which limit it has: that after a review, or that without one
 * @param number of the review, or of the amendment
 * @param countedFrom the notice or the meeting from which the limit runs
 * @param metOn the day on which the amended plan was sent, or the family told that there will be none; null where neither has come
 */
record ListedAmendment(
        String reference,
        int plan,
        ReviewLimit limitName,
        int number,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn) {

    static final RowMapper<ListedAmendment> ROW = new SimplePropertyRowMapper<>(ListedAmendment.class);

    public String limit() {
        return Words.of(limitName);
    }

    public String from() {
        return Dates.full(countedFrom);
    }

    public String due() {
        return Dates.full(dueOn);
    }

    public String done() {
        return metOn == null ? "Still to come" : Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }
}
