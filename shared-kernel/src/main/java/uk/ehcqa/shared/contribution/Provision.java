package uk.ehcqa.shared.contribution;

import java.util.List;
import java.util.stream.Stream;

/**
 * What should be done about a need.
 *
 * @param need its number within the advice, from 1; 0 where it is about no single one
 * @param review when it is looked at again
 */
public record Provision(int need, String what, String who, String howOften, String howLong, String review) {

    /** What it leaves open, in the order of the questions. */
    public List<ProvisionPoint> missing() {
        return Stream.of(ProvisionPoint.values())
                .filter(point -> point.of(this).isBlank())
                .toList();
    }
}
