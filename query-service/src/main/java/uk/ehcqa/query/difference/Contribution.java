package uk.ehcqa.query.difference;

/** What one needs assessment is to the rate of a limit. */
public enum Contribution {
    NOT_COUNTED("not counted"),
    IN_TIME("in time"),
    LATE("late");

    private final String words;

    Contribution(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
