package uk.ehcqa.query.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was known: from when until when, and for which days it holds.
 *
 * @param holdsFrom the first day for which it holds
 * @param from since when it is known
 * @param until null while it is known so
 * @param next the first day for which it does not hold any more; null where it holds for all days since the first
 * @param nextKnownFrom since when that is known
 */
record KnownRow<R>(
        R row,
        LocalDate holdsFrom,
        Instant from,
        @Nullable Instant until,
        @Nullable LocalDate next,
        @Nullable Instant nextKnownFrom) {

    KnownRow<R> knownUntil(Instant at) {
        return new KnownRow<>(row, holdsFrom, from, at, next, nextKnownFrom);
    }

    KnownRow<R> endingBefore(LocalDate day, Instant knownFrom) {
        return new KnownRow<>(row, holdsFrom, from, until, day, knownFrom);
    }
}
