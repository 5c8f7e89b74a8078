package uk.ehcqa.query.takeover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;

/**
 * A plan that another authority transferred, in a list. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param transferredFrom the number of the authority
 * @param dueOn the last day for telling the family
 * @param metOn the day the family was told; null where it was not
 */
record PlanTakenOver(
        String reference,
        int plan,
        String transferredFrom,
        LocalDate transferredOn,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        boolean planInForce) {

    static final RowMapper<PlanTakenOver> ROW = new SimplePropertyRowMapper<>(PlanTakenOver.class);

    public String transferred() {
        return Dates.full(transferredOn);
    }

    public String due() {
        return Dates.full(dueOn);
    }

    public String told() {
        if (metOn == null) {
            return planInForce ? "Still to come" : "The plan ended first";
        }
        return Dates.full(metOn) + ", " + Due.standing(dueOn, metOn);
    }
}
