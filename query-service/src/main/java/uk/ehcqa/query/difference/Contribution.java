package uk.ehcqa.query.difference;

/** What one needs assessment, review, plan or limit is to a rate. */
public enum Contribution {
    NOT_COUNTED("not counted"),
    IN_TIME("in time"),
    LATE("late"),
    /** Not done, and its last day has passed. */
    OUTSTANDING("outstanding");

    private final String words;

    Contribution(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
