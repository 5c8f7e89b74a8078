package uk.ehcqa.query.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Numbers;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/**
 * The daily digest as it is shown.
 *
 * @param counts how many reminders hold
 * @param rows one page of them
 * @param shares how many of everybody's are whose; empty for a caseworker
 */
record DigestView(
        Identity viewer, DigestFilter filter, ReminderCounts counts, List<DigestRow> rows, List<ReminderShare> shares) {

    public List<Link> tabs() {
        return List.of(
                new Link(isOfManager() ? "Everybody's" : "Mine", DigestPage.PATH, !filter.isOfNobody()),
                new Link("Nobody's yet", DigestPage.PATH + "?allocated=to-nobody", filter.isOfNobody()));
    }

    public boolean isOfManager() {
        return viewer.role() == Role.MANAGER;
    }

    /** "12 dates were missed, 9 come up soon." Null where there are none. */
    @Nullable
    public String summary() {
        return counts.all() == 0
                ? null
                : "%s missed, %s coming up soon."
                        .formatted(Numbers.count(counts.missed()), Numbers.count(counts.upcoming()));
    }
}
