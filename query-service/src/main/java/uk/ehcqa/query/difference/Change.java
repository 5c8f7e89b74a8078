package uk.ehcqa.query.difference;

/** How many were one thing to a rate, and are another. */
public record Change(Contribution was, Contribution became, int cases) {

    /** "Late, now in time". */
    public String words() {
        return switch (became) {
            case NOT_COUNTED -> "No longer counted, was " + was.words();
            case IN_TIME, LATE, OUTSTANDING ->
                was == Contribution.NOT_COUNTED
                        ? "Newly counted, " + became.words()
                        : "Was " + was.words() + ", became " + became.words();
        };
    }

    /** By how many it changes those in time. */
    public int inTime() {
        return part(became == Contribution.IN_TIME) - part(was == Contribution.IN_TIME);
    }

    /** By how many it changes all that are counted. */
    public int all() {
        return part(became != Contribution.NOT_COUNTED) - part(was != Contribution.NOT_COUNTED);
    }

    private int part(boolean counts) {
        return counts ? cases : 0;
    }
}
