package uk.ehcqa.eventstore.keys;

/** The keys of persons were wrapped under another master key than the configured one. */
class WrongMasterKey extends RuntimeException {

    WrongMasterKey(Throwable cause) {
        super("The master key is not the one under which the keys in the key store are kept.", cause);
    }
}
