package uk.ehcqa.command.sen2.matching;

import static uk.ehcqa.shared.sen2.imports.MatchRefusal.LOOKS_LIKE_ANOTHER_IN_RETURN;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.ULN_TWICE_IN_RETURN;
import static uk.ehcqa.shared.sen2.imports.MatchRefusal.UPN_TWICE_IN_RETURN;

import uk.ehcqa.command.casework.HeldChild;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;

/**
 * The people of one return who could be taken for one another. Nothing says which of two is meant by a number that both
 * have; and of two with one name and date of birth, whoever has no number may be the other.
 */
public final class LookAlikes {

    private final Fingerprints upns;
    private final Fingerprints ulns;
    private final Fingerprints names;

    LookAlikes(Fingerprints upns, Fingerprints ulns, Fingerprints names) {
        this.upns = upns;
        this.ulns = ulns;
        this.names = names;
    }

    /** Refuses a child or young person who cannot be told from another of the return. */
    public void check(Child child) {
        Refused.when(child.upn() != null && upns.holdTwice(Fingerprint.of(child.upn())), UPN_TWICE_IN_RETURN);
        Refused.when(child.uln() != null && ulns.holdTwice(Fingerprint.of(child.uln())), ULN_TWICE_IN_RETURN);
        var name = Fingerprint.ofName(
                child.forename(), child.surname(), child.birthDate().toString());
        var hasNumber = child.upn() != null || child.uln() != null;
        Refused.when(!hasNumber && names.holdTwice(name), LOOKS_LIKE_ANOTHER_IN_RETURN);
    }

    /** Whether somebody in the return has a number of the child of this case. */
    boolean know(HeldChild held) {
        return (held.upn() != null && upns.hold(Fingerprint.of(held.upn())))
                || (held.uln() != null && ulns.hold(Fingerprint.of(held.uln())));
    }
}
