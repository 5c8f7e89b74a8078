package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Reason;

/** What is to be known of a return as a whole before anybody looks at its rows. */
public enum ReturnNotice implements Reason {
    REFERENCE_DATE_AFTER_TODAY;

    @Override
    public @Nullable String field() {
        return "ReferenceDate";
    }
}
