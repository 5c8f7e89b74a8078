package uk.ehcqa.shared.audit.agreement;

import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.agreement.Weights.Cell;

/**
 * Gwet's coefficient: agreement beyond chance that does not fall apart, as kappa does, where nearly all plans get one grade. With
 * {@link Weights#IDENTITY} it is AC1, otherwise AC2.
 *
 * <p>Gwet, K. L. (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British Journal of
 * Mathematical and Statistical Psychology 61, 29-48; Gwet, K. L. (2014), Handbook of Inter-Rater Reliability, 4th edition:
 * γ = (p_a − p_e) / (1 − p_e), where p_a = Σ w_kl p_kl, p_e = T_w / (q(q − 1)) Σ π_k (1 − π_k), T_w = Σ w_kl, and π_k is the mean of
 * the two auditors' shares of k.
 */
final class Gwet {

    private final PairTable table;
    private final Weights weights;
    private final Rational factor;
    private final Rational byChance;
    private final Rational value;

    private Gwet(PairTable table, Weights weights) {
        this.table = table;
        this.weights = weights;
        this.factor = weights.sum(table, cell -> Rational.ONE).dividedBy((long) table.size() * (table.size() - 1));
        this.byChance = table.things()
                .mapToObj(thing -> mean(thing).times(Rational.ONE.minus(mean(thing))))
                .reduce(Rational.ZERO, Rational::plus)
                .times(factor);
        this.value = beyondChance(weights.sum(table, cell -> table.share(cell.row(), cell.column())));
    }

    static Coefficient of(PairTable table, Weights weights) {
        var gwet = new Gwet(table, weights);
        return Coefficient.of(gwet.value, Math.sqrt(gwet.variance().nearest()), table.pairs());
    }

    /** The mean square of how far each pair alone would move the coefficient, over the number of pairs. */
    private Rational variance() {
        return Weights.cells(table)
                .map(cell -> table.share(cell.row(), cell.column()).times(square(pull(cell))))
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(table.pairs());
    }

    /** γ*_i − γ, where γ*_i = γ_i − 2(1 − γ)(p_e|i − p_e) / (1 − p_e). */
    private Rational pull(Cell cell) {
        var alone = beyondChance(weights.of(cell, table.size()));
        var chanceAlone = Rational.of(2)
                .minus(mean(cell.row()))
                .minus(mean(cell.column()))
                .times(factor)
                .dividedBy(2);
        var correction = Rational.ONE
                .minus(value)
                .times(2)
                .times(chanceAlone.minus(byChance))
                .dividedBy(Rational.ONE.minus(byChance));
        return alone.minus(correction).minus(value);
    }

    private Rational beyondChance(Rational agreement) {
        return agreement.minus(byChance).dividedBy(Rational.ONE.minus(byChance));
    }

    private Rational mean(int thing) {
        return table.shareOfRow(thing).plus(table.shareOfColumn(thing)).dividedBy(2);
    }

    private static Rational square(Rational number) {
        return number.times(number);
    }
}
