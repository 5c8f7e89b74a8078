package uk.ehcqa.query.chase;

/** What becomes of a request that somebody ticks to be reminded of. */
enum ChaseOutcome {
    /** It goes into a message, and is about to be recorded. */
    PREPARED,
    RECORDED,
    /** It was not recorded, and left out of the message. */
    FAILED,
    /** Whoever is asked was reminded within three working days. */
    CHASED_LATELY,
    /** Advice has come, or nobody waits for it any more. */
    NOT_AWAITED,
    /** Nobody of the register is asked, or the register holds no address. */
    NOBODY_TO_WRITE_TO
}
