package uk.ehcqa.query.variation;

/**
 * What the shares of a {@link MonthlyChart} measure.
 *
 * @param heading what the share says of those counted, as a table heading: "In 20 weeks"
 * @param counted what is counted, in the plural: "plans"
 */
public record Measure(String heading, String counted, boolean higherIsBetter) {}
