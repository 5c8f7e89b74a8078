package uk.ehcqa.shared.audit.agreement;

import java.util.Optional;
import uk.ehcqa.shared.arithmetic.Rational;

/** How far two auditors agree, or that too few plans were marked twice to say. */
public sealed interface Agreement {

    /** Below this many pairs, an interval is too wide to say anything. */
    int USUAL_LEAST = 30;

    /** Below this many, the formulas do not hold. */
    int LEAST_OF_ALL = 10;

    int pairs();

    /**
     * What there is to say.
     *
     * @param atLeast how many pairs are enough
     */
    static Agreement in(PairTable table, int atLeast) {
        var needed = Math.max(atLeast, LEAST_OF_ALL);
        if (table.pairs() < needed) {
            return new Insufficient(table.pairs(), needed);
        }
        return new Measured(
                table.pairs(),
                Weights.IDENTITY.sum(table, cell -> table.share(cell.row(), cell.column())),
                Kappa.of(table, Weights.QUADRATIC),
                Gwet.of(table, Weights.IDENTITY),
                Gwet.of(table, Weights.QUADRATIC));
    }

    /**
     * Too few to say.
     *
     * @param needed how many pairs would be enough
     */
    record Insufficient(int pairs, int needed) implements Agreement {}

    /**
     * The figures.
     *
     * @param exact the share of pairs that say the same
     * @param kappa quadratic-weighted; none if everything was always said to be the same
     * @param ac1 Gwet's coefficient of saying the same
     * @param ac2 Gwet's coefficient of saying nearly the same, quadratic-weighted
     */
    record Measured(int pairs, Rational exact, Optional<Rational> kappa, Coefficient ac1, Coefficient ac2)
            implements Agreement {}
}
