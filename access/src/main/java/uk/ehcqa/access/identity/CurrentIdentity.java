package uk.ehcqa.access.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.ehcqa.shared.identity.Identity;

/** On whose behalf the present thread works: the person it was told to act for, or else the one who is signed in. */
public final class CurrentIdentity {

    private static final ScopedValue<Identity> ACTING_FOR = ScopedValue.newInstance();

    private CurrentIdentity() {}

    public static Optional<Identity> get() {
        return ACTING_FOR.isBound() ? Optional.of(ACTING_FOR.get()) : signedIn();
    }

    /** Does work that has no session of its own, such as an import in the background or from the command line. */
    public static <T, X extends Throwable> T actingFor(Identity identity, ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(ACTING_FOR, identity).call(work);
    }

    private static Optional<Identity> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Identity.class::isInstance)
                .map(Identity.class::cast);
    }
}
