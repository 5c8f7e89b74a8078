package uk.ehcqa.query.asat;

import org.jspecify.annotations.Nullable;

/** A question that may be asked of the past: the two parameters of its address. */
public interface AskedAsAt {

    /** What was recorded until when; null for all that is recorded now. */
    @Nullable
    KnownAt asKnownAt();

    /** What had happened by when; null for all that is recorded. */
    @Nullable
    KnownFor on();

    default AsAt asAt() {
        return new AsAt(asKnownAt(), on());
    }
}
