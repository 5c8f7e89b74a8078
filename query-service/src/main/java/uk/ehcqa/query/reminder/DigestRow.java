package uk.ehcqa.query.reminder;

import java.time.LocalDate;
import uk.ehcqa.query.page.Due;

/** A reminder in a list, as it is looked at on a given day. */
record DigestRow(Reminder reminder, LocalDate today) {

    public Due due() {
        return new Due(reminder.dueOn(), today);
    }

    public String caseworker() {
        return reminder.caseworker() == null ? "Nobody yet" : reminder.caseworker();
    }
}
