package uk.ehcqa.query.timeliness;

import static java.math.RoundingMode.HALF_UP;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.measure.DateRange;

/**
 * How long families waited for the final plans sent in a month or year, from the day the request was received.
 *
 * @param within20Weeks within 140 days
 * @param from20To52Weeks from 141 to 364 days
 * @param over52Weeks 365 days or more
 * @param days all their waits together
 * @param medianDays the fewest days within which half of the families had their plan; null of no plans
 */
public record Waits(
        DateRange period,
        int within20Weeks,
        int from20To52Weeks,
        int over52Weeks,
        @JsonIgnore long days,
        @Nullable Integer medianDays) {

    @JsonProperty
    public int all() {
        return within20Weeks + from20To52Weeks + over52Weeks;
    }

    /** To one decimal, half up; null of no plans. */
    @JsonProperty
    public @Nullable BigDecimal averageWeeks() {
        return all() == 0 ? null : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7L * all()), 1, HALF_UP);
    }
}
