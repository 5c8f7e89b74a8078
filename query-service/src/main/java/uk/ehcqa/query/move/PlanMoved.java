package uk.ehcqa.query.move;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;

/**
 * A plan whose holder moves to another authority, or moved, in a list. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param authority its number; null where the move is not on record
 * @param movesOn the day of the move; null where it is not on record
 * @param dueOn the last day for the transfer; null where the move is not on record
 * @param metOn the day of the transfer; null where it has not come
 */
record PlanMoved(
        String reference,
        int plan,
        @Nullable String authority,
        @Nullable LocalDate movesOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate metOn,
        boolean planInForce) {

    static final RowMapper<PlanMoved> ROW = new SimplePropertyRowMapper<>(PlanMoved.class);

    public String moves() {
        return said(movesOn);
    }

    public String due() {
        return said(dueOn);
    }

    public String transferred() {
        if (metOn == null) {
            return planInForce ? "Still to come" : "The plan ended first";
        }
        return dueOn == null ? Dates.full(metOn) : Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "Not on record" : Dates.full(day);
    }
}
