package uk.ehcqa.shared.privacy;

/** Why personal details are erased. It is never told in a person's own words, because it outlasts them. */
public enum ErasureGround {
    /** The time for which the authority's retention schedule keeps the record is over (UK GDPR, Art. 5(1)(e)). */
    RETENTION_PERIOD_OVER,
    /** The authority accepted a request for erasure (UK GDPR, Art. 17(1)). */
    REQUEST_ACCEPTED,
    /** A record of this child or young person should never have been made here. */
    RECORDED_IN_ERROR;

    /** Whether a plan in force stands in the way: it must be maintained (s.42), and its record kept (UK GDPR, Art. 17(3)(b)). */
    public boolean sparesPlansInForce() {
        return this != RECORDED_IN_ERROR;
    }
}
