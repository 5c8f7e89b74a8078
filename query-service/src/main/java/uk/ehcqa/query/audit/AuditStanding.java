package uk.ehcqa.query.audit;

/** How an audit stands, as lists tell it. */
enum AuditStanding {
    BEING_SCORED("Being scored", "blue"),
    TO_MODERATE("To moderate", "yellow"),
    SETTLED("Graded", "green"),
    WITHDRAWN("Withdrawn", "grey");

    private final String words;
    private final String colour;

    AuditStanding(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    String words() {
        return words;
    }

    String colour() {
        return colour;
    }
}
