package uk.ehcqa.shared.timeliness;

import java.util.Map;
import java.util.Objects;

/**
 * What has become of a group by the end of a week. The outcomes and what is open make up the whole of it.
 *
 * @param week since the start: week 20 ends on day 140
 * @param had the share that has had each outcome by then
 * @param open the share to which nothing has happened yet
 */
public record Incidence<K extends Enum<K>>(int week, Map<K, ExactShare> had, ExactShare open) {

    public ExactShare of(K outcome) {
        return Objects.requireNonNull(had.get(outcome));
    }
}
