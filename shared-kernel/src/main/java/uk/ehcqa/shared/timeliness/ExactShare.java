package uk.ehcqa.shared.timeliness;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A share that no rounding has touched, such as 4 of 15. Two of them are compared as fractions: they need not be in lowest terms. */
public record ExactShare(BigInteger part, BigInteger whole) {

    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal ALMOST_NONE = new BigDecimal("0.1");

    public ExactShare {
        if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("not a share");
        }
    }

    public static ExactShare of(int part, int whole) {
        return new ExactShare(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    public boolean is(ExactShare other) {
        return part.multiply(other.whole).equals(other.part.multiply(whole));
    }

    /** To one decimal, half up; but only the whole is 100.0, and only nothing is 0.0. */
    public BigDecimal percent() {
        if (part.signum() == 0) {
            return new BigDecimal("0.0");
        }
        if (part.equals(whole)) {
            return ALL;
        }
        return new BigDecimal(part)
                .multiply(ALL)
                .divide(new BigDecimal(whole), 1, HALF_UP)
                .min(ALMOST_ALL)
                .max(ALMOST_NONE);
    }
}
