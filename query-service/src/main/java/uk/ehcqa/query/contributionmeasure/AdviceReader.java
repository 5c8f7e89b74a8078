package uk.ehcqa.query.contributionmeasure;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Whose requests for advice somebody may count.
 *
 * @param all whether those of everybody
 * @param services otherwise those of these alone
 */
record AdviceReader(boolean all, Set<UUID> services) {

    /** A manager all; whoever answers for services theirs; anybody else none. */
    static AdviceReader current() {
        return CurrentIdentity.get().map(AdviceReader::of).orElse(new AdviceReader(false, Set.of()));
    }

    private static AdviceReader of(Identity person) {
        return new AdviceReader(
                person.role() == Role.MANAGER,
                person.services().stream().map(ServiceId::value).collect(Collectors.toUnmodifiableSet()));
    }
}
