package uk.ehcqa.query.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * The requests for a needs assessment that were received in a month or year.
 *
 * @param from by who asked, where that is on record
 */
public record RequestsReceived(DateRange period, int all, Map<RequestSource, Integer> from) {

    @JsonProperty
    public int fromSomebodyNotOnRecord() {
        return all - from.values().stream().mapToInt(Integer::intValue).sum();
    }
}
