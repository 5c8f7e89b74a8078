package uk.ehcqa.shared.contribution;

/** How far a contribution has come. Whether it is late is another question, and asked of a day. */
public enum ContributionStanding {
    REQUESTED,
    ACKNOWLEDGED,
    /** Advice came, and is to be read. */
    ANSWERED,
    /** It was sent back, and is awaited again. */
    RETURNED,
    ACCEPTED,
    /** The child or young person is not known to the service: an answer, and no advice. */
    NIL_RETURN,
    DECLINED,
    WITHDRAWN,
    /** Nobody was asked: advice that was held already is used. */
    REUSED;

    /** Whether somebody has still to give the advice. */
    public boolean isOutstanding() {
        return this == REQUESTED || this == ACKNOWLEDGED || this == RETURNED;
    }

    /** Whether there is advice that the plan can rest on. */
    public boolean isUsable() {
        return this == ACCEPTED || this == REUSED;
    }
}
