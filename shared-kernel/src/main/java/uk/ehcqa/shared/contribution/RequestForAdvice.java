package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.timeliness.Days;

/**
 * The dates of a request.
 *
 * @param receivedOn the day on which whoever is asked received it
 */
public record RequestForAdvice(LocalDate sentOn, LocalDate receivedOn, LocalDate dueOn) {

    public Days period() {
        return ContributionRules.sixWeeks(receivedOn, dueOn);
    }
}
