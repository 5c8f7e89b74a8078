package uk.ehcqa.shared.audit.agreement;

import uk.ehcqa.shared.arithmetic.Rational;

/**
 * A coefficient of agreement, and between what it lies: in 95 of 100 such samples the interval would hold the true one.
 *
 * @param value exactly; the bounds rest on a square root, and do not
 */
public record Coefficient(Rational value, double low, double high) {

    /** The point of the normal distribution that leaves out 2.5 % above it. */
    private static final double NORMAL = 1.959963984540054;

    static Coefficient of(Rational value, double standardError, int pairs) {
        var reach = student(pairs - 1) * standardError;
        return new Coefficient(value, Math.max(-1, value.nearest() - reach), Math.min(1, value.nearest() + reach));
    }

    /**
     * The same point of Student's distribution (Abramowitz and Stegun 1964, 26.7.5), to three places from 9 degrees of freedom on.
     */
    static double student(int degrees) {
        var z = NORMAL;
        double n = degrees;
        return z
                + (Math.pow(z, 3) + z) / (4 * n)
                + (5 * Math.pow(z, 5) + 16 * Math.pow(z, 3) + 3 * z) / (96 * Math.pow(n, 2))
                + (3 * Math.pow(z, 7) + 19 * Math.pow(z, 5) + 17 * Math.pow(z, 3) - 15 * z) / (384 * Math.pow(n, 3));
    }
}
