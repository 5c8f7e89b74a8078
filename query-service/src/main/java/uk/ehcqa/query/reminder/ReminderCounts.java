package uk.ehcqa.query.reminder;

/** How many reminders hold. */
record ReminderCounts(int missed, int upcoming) {

    int all() {
        return missed + upcoming;
    }
}
