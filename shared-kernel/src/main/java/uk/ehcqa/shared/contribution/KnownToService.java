package uk.ehcqa.shared.contribution;

/** Whether a service knows the child or young person. That it does not is a nil return, and no advice. */
public enum KnownToService {
    NOW,
    IN_THE_PAST_TWO_YEARS,
    WAITING_TO_BE_SEEN
}
