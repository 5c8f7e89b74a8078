package uk.ehcqa.eventstore.schema;

/** The configured database cannot serve the product; the message says why. */
class UnsuitableDatabase extends RuntimeException {

    UnsuitableDatabase(String message) {
        super(message);
    }

    UnsuitableDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}
