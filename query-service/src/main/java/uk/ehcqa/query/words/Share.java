package uk.ehcqa.query.words;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.ehcqa.shared.arithmetic.Rational;

/** A share such as "31 of 44". Of nothing there is no percentage: neither 0 nor 100. */
public record Share(int part, int whole) {

    private static final BigDecimal ALL = new BigDecimal("100.0");
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal ALMOST_NONE = new BigDecimal("0.1");

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " is not a part of " + whole);
        }
    }

    public OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }

    /** As a fraction that nothing has rounded. */
    public Optional<Rational> exactPercent() {
        return whole == 0 ? Optional.empty() : Optional.of(Rational.of(100L * part, whole));
    }

    /** To one decimal, half up; but only the whole is 100.0, and only nothing is 0.0. */
    public Optional<BigDecimal> percentToOneDecimal() {
        if (whole == 0) {
            return Optional.empty();
        }
        BigDecimal rounded = ALL.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, HALF_UP);
        if (part < whole) {
            rounded = rounded.min(ALMOST_ALL);
        }
        return Optional.of(part > 0 ? rounded.max(ALMOST_NONE) : rounded);
    }

    /** "46.8%". */
    public Optional<String> written() {
        return percentToOneDecimal().map(percent -> percent + "%");
    }
}
