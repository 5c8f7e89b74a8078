package uk.ehcqa.access.identity;

import java.util.List;
import uk.ehcqa.shared.identity.Identity;

/** Those to whom a plan can be given to audit: the auditors and quality leads who can sign in. */
@FunctionalInterface
public interface Auditors {

    List<Identity> all();

    /** Whether somebody of this name is one of them. */
    default boolean include(String name) {
        return all().stream().anyMatch(auditor -> auditor.user().equals(name));
    }
}
