package uk.ehcqa.eventstore.keys;

/** The program has no usable master key; the message says why. */
class NoMasterKey extends RuntimeException {

    NoMasterKey(String message) {
        super(message);
    }
}
