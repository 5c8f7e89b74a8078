package uk.ehcqa.shared.refusal;

import org.jspecify.annotations.Nullable;

/** A reason to say no to a command. Each capability has an enum of its own; every constant has its sentence in the pages. */
public interface Refusal extends Reason {

    /** The field that must change, as forms, API and return call it, or null when the whole command is refused. */
    @Override
    @Nullable
    String field();
}
