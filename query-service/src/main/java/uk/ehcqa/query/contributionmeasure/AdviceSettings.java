package uk.ehcqa.query.contributionmeasure;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.ehcqa.query.variation.Change;

/**
 * What the authority has recorded of its own doing that the measures of advice are to be read by.
 *
 * @param changes changes on purpose, from each of which on the months are read anew
 */
@ConfigurationProperties("advice-measures")
record AdviceSettings(@DefaultValue List<Change> changes) {}
