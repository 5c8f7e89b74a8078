package uk.ehcqa.query.reminder;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.listing.Allocated;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/**
 * Whose reminders to show. Unless they ask for others, caseworkers see their own and managers everybody's.
 *
 * @param allocated to whom the case is allocated
 */
record DigestFilter(@Nullable Allocated allocated) {

    Where on(Identity viewer) {
        var where = new Where();
        var shown = allocated == null && viewer.role() == Role.CASEWORKER ? Allocated.TO_ME : allocated;
        if (shown != null) {
            shown.narrow(where);
        }
        return where;
    }

    boolean isOfNobody() {
        return allocated == Allocated.TO_NOBODY;
    }
}
