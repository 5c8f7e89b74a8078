package uk.ehcqa.shared.audit.framework;

/** How far a criterion is met, from the worst to the best; or that it does not apply here. */
public enum Answer {
    NOT_MET(0),
    PARTLY(1),
    MOSTLY(2),
    MET(3),
    NOT_APPLICABLE(0);

    private final int points;

    Answer(int points) {
        this.points = points;
    }

    /** Of three; none where the criterion does not apply, which is not counted at all. */
    public int points() {
        return points;
    }

    public boolean applies() {
        return this != NOT_APPLICABLE;
    }
}
