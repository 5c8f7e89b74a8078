package uk.ehcqa.query.asat;

import java.time.Instant;

/** Moments of the past for tests. */
public final class Moments {

    private Moments() {}

    public static KnownAt of(Instant instant) {
        return new KnownAt(instant.toString(), instant);
    }
}
