package uk.ehcqa.command.contribution;

import java.util.Optional;
import uk.ehcqa.shared.contribution.ContributionReference;

/** The references of contributions for tests of one case, from R-2204. */
public final class ReferencesInOrder implements ContributionRegister {

    private long next = 2204;

    @Override
    public ContributionReference nextReference() {
        return ContributionReference.of(next++);
    }

    @Override
    public Optional<HeldContribution> referredToAs(ContributionReference reference) {
        return Optional.empty();
    }
}
