package uk.ehcqa.query.casepage;

import org.jspecify.annotations.Nullable;

/**
 * A step of an assessment as the task list shows it.
 *
 * @param late "3 days late", where it was or is late; otherwise null
 * @param href the form that records it, where it can be recorded now; otherwise null
 */
record StepItem(
        String name,
        String hint,
        Progress progress,
        @Nullable String late,
        @Nullable String href) {

    /** How far it has come. */
    enum Progress {
        DONE,
        TO_DO,
        CANNOT_START
    }
}
