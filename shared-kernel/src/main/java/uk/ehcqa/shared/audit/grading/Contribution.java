package uk.ehcqa.shared.audit.grading;

import uk.ehcqa.shared.arithmetic.Rational;

/**
 * What one criterion adds to the score.
 *
 * @param earned of the 100 of the score
 * @param possible what it would have added if it were met
 */
public record Contribution(String criterion, Rational earned, Rational possible) {

    public Rational lost() {
        return possible.minus(earned);
    }
}
