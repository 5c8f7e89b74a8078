package uk.ehcqa.query.appeal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.timeliness.AppealLimit;

/**
 * A limit of mediation or of an order in a list. It names no child.
 *
 * @param number of the assessment or of the plan that the decision is about
 * @param review the number of the review that ended with it; 0 where none did
 * @param proceeding the number of the amendment without a review, of the reassessment, or of the ceasing, that ended with it; 0 where none did
 * @param route whether mediation led to the limit, or the tribunal
 * @param limitName the limit
 * @param metOn null where it is still to be met
 */
record ListedLimit(
        String reference,
        AppealableDecision decision,
        int number,
        int review,
        int proceeding,
        OverturnRoute route,
        AppealLimit limitName,
        LocalDate countedFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn) {

    static final RowMapper<ListedLimit> ROW = new SimplePropertyRowMapper<>(ListedLimit.class);

    public String what() {
        return Words.of(limitName);
    }

    public String about() {
        return Words.of(decision) + ". " + Words.of(route) + ", " + Dates.full(countedFrom);
    }

    public String due() {
        return Dates.full(dueOn);
    }

    public String done() {
        return metOn == null ? "Still to come" : Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }

    /** How it stands while it is still to be met, or null. */
    @Nullable
    public Due dueNow(LocalDate today) {
        return metOn == null ? new Due(dueOn, today) : null;
    }
}
