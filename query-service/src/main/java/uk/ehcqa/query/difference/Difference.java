package uk.ehcqa.query.difference;

import java.util.List;
import uk.ehcqa.query.measure.Rate;

/**
 * How a rate was known at two moments: the changes add up to what lies between.
 *
 * @param cases how many changed what they are to it
 */
record Difference(Rate earlier, Rate later, List<Change> changes, int cases) {

    static Difference of(Rate earlier, Rate later, List<Change> changes) {
        return new Difference(
                earlier,
                later,
                changes,
                changes.stream().mapToInt(Change::cases).sum());
    }
}
