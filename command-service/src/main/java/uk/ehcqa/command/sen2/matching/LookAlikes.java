package uk.ehcqa.command.sen2.matching;

import static uk.ehcqa.shared.sen2.imports.MatchRefusal.LOOKS_LIKE_ANOTHER_IN_RETURN;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.ULN_TWICE_IN_RETURN;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.UPN_TWICE_IN_RETURN;

import java.util.Set;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The people of one return who could be taken for one another. Nothing says which of two is meant by a number that both
 * have; and of two with one name and date of birth, whoever has no number may be the other.
 *
 * @param upns what stands more than once in the return, as fingerprints
 */
public record LookAlikes(Set<Long> upns, Set<Long> ulns, Set<Long> names) {

    /** Refuses a child or young person who cannot be told from another of the return. */
    public void check(Child child) {
        Refused.when(child.upn() != null && upns.contains(Fingerprint.of(child.upn())), UPN_TWICE_IN_RETURN);
        Refused.when(child.uln() != null && ulns.contains(Fingerprint.of(child.uln())), ULN_TWICE_IN_RETURN);
        var name = Fingerprint.ofName(
                child.forename(), child.surname(), child.birthDate().toString());
        var hasNumber = child.upn() != null || child.uln() != null;
        Refused.when(!hasNumber && names.contains(name), LOOKS_LIKE_ANOTHER_IN_RETURN);
    }
}
