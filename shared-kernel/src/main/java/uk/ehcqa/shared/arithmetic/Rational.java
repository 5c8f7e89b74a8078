package uk.ehcqa.shared.arithmetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A fraction in lowest terms, such as 860/9. Its denominator is above 0. */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of nothing");
        }
        var common = numerator.gcd(denominator);
        var divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Rational of(long number) {
        return of(number, 1);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Rational times(long number) {
        return times(of(number));
    }

    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational dividedBy(long number) {
        return dividedBy(of(number));
    }

    /** The greatest whole number that is not above this one. */
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least whole number that is not below this one. */
    public BigInteger ceiling() {
        return new Rational(numerator.negate(), denominator).floor().negate();
    }

    /** Cut off after so many decimal places: 860/9 is 95.5. */
    public BigDecimal truncated(int places) {
        return decimal(places, RoundingMode.DOWN);
    }

    /** To so many decimal places, half up. */
    public BigDecimal rounded(int places) {
        return decimal(places, RoundingMode.HALF_UP);
    }

    /** The nearest number that a computer has at hand: for square roots, never for a grade. */
    public double nearest() {
        return decimal(20, RoundingMode.HALF_EVEN).doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As people write it: {@code 860/9}, and {@code 100} where there is nothing to divide by. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }

    private BigDecimal decimal(int places, RoundingMode rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, rounding);
    }
}
