package uk.ehcqa.shared.service;

/** Who answers for a service. */
public enum Agency {
    /** The bodies that a commissioning body identifies (reg. 6(1)(c)); overseen by a designated medical or clinical officer. */
    HEALTH,
    /** The authority's social care (reg. 6(1)(e)); overseen by a designated social care officer. */
    SOCIAL_CARE,
    /** Settings, educational psychologists and specialist teachers (reg. 6(1)(b) and (d)). */
    EDUCATION,
    /** Whoever else is asked (reg. 6(1)(f) and (h)). */
    OTHER
}
