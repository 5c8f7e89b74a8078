package uk.ehcqa.query.variation;

/**
 * What the shares of a {@link MonthlyChart} measure.
 *
 * @param heading what the share says of those counted, as a table heading: "In 20 weeks"
 * @param part what the part is, as a table heading: "In time"
 * @param counted what is counted, in the plural: "plans"
 */
public record Measure(String heading, String part, String counted, boolean higherIsBetter) {

    /** The share of those in time. */
    public Measure(String heading, String counted, boolean higherIsBetter) {
        this(heading, "In time", counted, higherIsBetter);
    }
}
