package uk.ehcqa.access.identity;

import java.util.List;
import uk.ehcqa.shared.identity.Identity;

/** Those to whom a case can be allocated: the caseworkers who can sign in. */
@FunctionalInterface
public interface Caseworkers {

    List<Identity> all();

    /** Whether somebody of this name is one of them. */
    default boolean include(String name) {
        return all().stream().anyMatch(caseworker -> caseworker.user().equals(name));
    }
}
