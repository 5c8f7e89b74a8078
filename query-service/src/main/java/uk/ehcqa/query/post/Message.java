package uk.ehcqa.query.post;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param id stays the same however often it is tried
 * @param tries how often the mail server did not take it
 */
record Message(UUID id, Matter matter, String address, Instant queuedAt, int tries) {}
