package uk.ehcqa.shared.audit.agreement;

import java.util.Optional;
import uk.ehcqa.shared.arithmetic.Rational;

/** Cohen's weighted kappa: agreement beyond what the two auditors' own habits would bring by chance. */
final class Kappa {

    private Kappa() {}

    /**
     * Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70(4), 213-220: (p_o − p_e) / (1 − p_e), where p_o = Σ w_ij p_ij and
     * p_e = Σ w_ij p_i· p_·j. There is none if both auditors always said one and the same thing.
     */
    static Optional<Rational> of(PairTable table, Weights weights) {
        var observed = weights.sum(table, cell -> table.share(cell.row(), cell.column()));
        var byChance =
                weights.sum(table, cell -> table.shareOfRow(cell.row()).times(table.shareOfColumn(cell.column())));
        return byChance.equals(Rational.ONE)
                ? Optional.empty()
                : Optional.of(observed.minus(byChance).dividedBy(Rational.ONE.minus(byChance)));
    }
}
