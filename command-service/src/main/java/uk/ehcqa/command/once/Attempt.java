package uk.ehcqa.command.once;

/**
 * One attempt of a sender to record something.
 *
 * @param fingerprint tells whether two commands are the same, and nothing of what is in them
 */
record Attempt(String sender, String idempotencyKey, String fingerprint) {}
