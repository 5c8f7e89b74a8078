package uk.ehcqa.shared.audit.marking;

import uk.ehcqa.shared.arithmetic.Rational;

/** When two results of one plan are too far apart to stand (product rule). */
public final class Moderation {

    private static final Rational POINTS = Rational.of(10);

    private Moderation() {}

    /** Any difference of the grades, or more than ten points between the scores. */
    public static boolean isNeeded(AuditResult first, AuditResult second) {
        return first.grade() != second.grade()
                || distance(first.score(), second.score()).compareTo(POINTS) > 0;
    }

    private static Rational distance(Rational one, Rational other) {
        return one.compareTo(other) > 0 ? one.minus(other) : other.minus(one);
    }
}
