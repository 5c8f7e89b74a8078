package uk.ehcqa.query.contribution.request;

/** Where a request stands for whoever is asked, in the order in which they have to see to it. Each is a condition on its row. */
enum RequestState {
    LATE("(awaited and standing in ('REQUESTED', 'ACKNOWLEDGED') and due_on < :today)"),
    SENT_BACK("(awaited and standing = 'RETURNED')"),
    OPEN("(awaited and standing in ('REQUESTED', 'ACKNOWLEDGED') and due_on >= :today)"),
    /** Answered with advice that nobody has checked yet. */
    TO_CHECK("(standing = 'ANSWERED')"),
    /** Answered in some way; with the authority. */
    SENT("(standing in ('ACCEPTED', 'NIL_RETURN', 'DECLINED'))"),
    /** Taken back, or that for which it was asked is over. */
    NO_LONGER_NEEDED(
            "(standing = 'WITHDRAWN' or (standing in ('REQUESTED', 'ACKNOWLEDGED', 'RETURNED') and not awaited))");

    private final String condition;

    RequestState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** Whether the service has still to answer. */
    boolean isToDo() {
        return this == LATE || this == SENT_BACK || this == OPEN;
    }

    /** Whether it was answered. */
    boolean wasSent() {
        return this == TO_CHECK || this == SENT;
    }
}
