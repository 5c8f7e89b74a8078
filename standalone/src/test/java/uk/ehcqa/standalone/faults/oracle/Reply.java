package uk.ehcqa.standalone.faults.oracle;

/** What came back when an attempt was sent. */
public sealed interface Reply {

    /** It is recorded, and the case now stands at this version. */
    record Acknowledged(String reference, long version) implements Reply {}

    /** It is not recorded, and the sentence says why. */
    record Refused(String code, String sentence) implements Reply {}

    /** Nothing, or that something went wrong: it may be recorded or not. */
    record Unknown() implements Reply {}
}
