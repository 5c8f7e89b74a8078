package uk.ehcqa.standalone;

/** The product cannot be served, for a reason that whoever starts it can put right. The message says how. */
final class CannotServe extends RuntimeException {

    CannotServe(String message) {
        super(message);
    }
}
