package uk.ehcqa.query.chart;

import java.util.OptionalDouble;

/** A share such as "31 of 44". Of nothing there is no percentage: neither 0 nor 100. */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not a part of " + whole);
        }
    }

    public OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
