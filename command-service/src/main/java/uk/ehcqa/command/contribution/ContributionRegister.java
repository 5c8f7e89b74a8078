package uk.ehcqa.command.contribution;

import java.util.Optional;
import uk.ehcqa.shared.contribution.ContributionReference;

/**
 * By which reference each contribution is known outside its case. It is kept in the same transaction as the events it follows from, and
 * is therefore never behind them.
 */
public interface ContributionRegister {

    /** A reference that no contribution has had before. */
    ContributionReference nextReference();

    Optional<HeldContribution> referredToAs(ContributionReference reference);
}
