package uk.ehcqa.query.cohort;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import uk.ehcqa.shared.timeliness.Incidence;

/**
 * What had become of the requests of a period by the end of a week, in percent to one decimal.
 *
 * @param week since the request: week 20 ends on day 140
 * @param ended the percentage that had ended in each way
 */
public record ExitsInWeek(int week, Map<Exit, BigDecimal> ended, BigDecimal open) {

    static ExitsInWeek of(Incidence<Exit> incidence) {
        var ended = incidence.had().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        share -> share.getValue().percent(),
                        (one, other) -> one,
                        () -> new EnumMap<>(Exit.class)));
        return new ExitsInWeek(incidence.week(), ended, incidence.open().percent());
    }
}
