package uk.ehcqa.shared.casework;

import org.jspecify.annotations.Nullable;

/** The unique learner number (ULN). */
public final class LearnerNumber {

    public static final String FORM = "[0-9]{10}";

    /** Stands in many systems for a learner who has no number. */
    private static final String NONE = "9999999999";

    private LearnerNumber() {}

    /** Without spaces; null where there is none. */
    public static @Nullable String normalised(@Nullable String text) {
        var number = text == null ? "" : text.replace(" ", "");
        return number.isEmpty() || number.equals(NONE) ? null : number;
    }
}
