package uk.ehcqa.eventstore.keys;

/** Something personal was to be stored of a person whose data were erased. */
public class SubjectErased extends RuntimeException {

    SubjectErased() {
        super("Nothing personal can be stored of a person whose data were erased");
    }
}
