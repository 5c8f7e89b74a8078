package uk.ehcqa.query.post;

/** Why somebody is written to. */
public enum Matter {
    REQUESTED,
    SENT_BACK,
    REMINDED,
    /** It is past its day: to whoever is to write it. */
    PRACTITIONER,
    /** It is past its day: to whoever answers for the advice of the agency. */
    LEAD,
    /** It is past its day: to whoever commissions the service. */
    COMMISSIONER,
    WITHDRAWN;

    /**
     * Whether it still holds of a row {@code c} of {@code query.contribution}, where {@code matter} is the column that says why. It is asked
     * when mail is queued and again when it is sent: of whoever died, withdrew or has answered meanwhile, nothing is sent.
     */
    static final String HOLDS = """
            case matter
                when 'REQUESTED' then c.awaited and c.standing in ('REQUESTED', 'ACKNOWLEDGED')
                when 'SENT_BACK' then c.awaited and c.standing = 'RETURNED'
                when 'WITHDRAWN' then c.standing = 'WITHDRAWN' and not c.died
                else c.awaited and c.standing <> 'ANSWERED'
            end""";
}
