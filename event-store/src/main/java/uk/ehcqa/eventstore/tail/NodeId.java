package uk.ehcqa.eventstore.tail;

/**
 * What this process calls itself in the token table. It stays the same over restarts, so that a process takes up its tokens
 * again at once instead of waiting to be sure that nobody holds them.
 */
record NodeId(String value) {}
