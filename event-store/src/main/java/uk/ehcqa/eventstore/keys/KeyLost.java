package uk.ehcqa.eventstore.keys;

/**
 * An event needs a key that the key store does not hold and never destroyed: it is the wrong store, or was restored from a
 * backup older than the event. Nothing may be taken for erased because of that.
 */
class KeyLost extends RuntimeException {

    KeyLost() {
        super(
                "The key store lacks the key of an event that was not erased. Restore a key store at least as recent as the events.");
    }
}
