package uk.ehcqa.query.reminder;

import org.jspecify.annotations.Nullable;

/**
 * How many reminders hold in the cases of a caseworker.
 *
 * @param caseworker null for the cases of nobody
 */
record ReminderShare(@Nullable String caseworker, int missed, int upcoming) {

    public String who() {
        return caseworker == null ? "Nobody yet" : caseworker;
    }
}
