package uk.ehcqa.shared.refusal;

import org.jspecify.annotations.Nullable;

/** Something that the product has a sentence for: why it says no, or what somebody has to know though it does not. */
public interface Reason {

    /** The constant's name: unique across capabilities, and the key of its sentence. */
    String name();

    /** The field to look at, as forms, API and return call it, or null when it is not one. */
    @Nullable
    String field();
}
