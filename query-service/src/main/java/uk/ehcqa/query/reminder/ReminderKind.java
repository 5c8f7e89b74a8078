package uk.ehcqa.query.reminder;

/** Why somebody is reminded. */
public enum ReminderKind {
    MISSED("Missed"),
    UPCOMING("Coming up");

    private final String words;

    ReminderKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
