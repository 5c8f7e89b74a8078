package uk.ehcqa.query.contribution.request;

import java.time.Instant;

/**
 * What somebody of the service has entered so far and not sent.
 *
 * @param revision counts how often it was saved
 */
record KeptDraft(EnteredAdvice form, int revision, String savedBy, Instant savedAt) {}
