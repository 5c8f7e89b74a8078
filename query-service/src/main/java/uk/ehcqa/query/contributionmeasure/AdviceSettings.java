package uk.ehcqa.query.contributionmeasure;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ehcqa.query.variation.Change;

/**
 * What the authority has recorded of its own doing that the measures of advice are to be read by. What cannot be meant stops the start.
 *
 * @param changes changes on purpose, from each of which on the months are read anew
 * @param daysToAsk a request that is sent later than so many days after the decision was asked late: a yardstick of the product, no law
 */
@ConfigurationProperties("advice-measures")
public record AdviceSettings(
        @DefaultValue List<Change> changes,
        @DefaultValue("14") int daysToAsk) {

    /** From the last day for the decision, in week 6, to that of week 16, by which the family is told if there will be no plan. */
    private static final int MOST_DAYS = 70;

    public AdviceSettings {
        if (daysToAsk < 0 || daysToAsk > MOST_DAYS) {
            throw new IllegalArgumentException("advice-measures.days-to-ask is 0 to 70");
        }
    }
}
