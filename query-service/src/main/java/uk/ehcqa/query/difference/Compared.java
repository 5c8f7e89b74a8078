package uk.ehcqa.query.difference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * A rate and the two moments of which it is asked how it was known.
 *
 * @param later null for now
 */
record Compared(
        ComparedFigure figure,
        DateRange range,
        Exceptions exceptions,
        @Nullable RequestSource requestedBy,
        KnownAt earlier,
        @Nullable KnownAt later) {

    /** Whichever of the two moments is named first: a difference goes from the earlier to the later. */
    Compared {
        if (later != null && later.instant().isBefore(earlier.instant())) {
            var first = later;
            later = earlier;
            earlier = first;
        }
    }

    AsAt before() {
        return new AsAt(earlier, null);
    }

    AsAt after() {
        return new AsAt(later, null);
    }

    Instant until() {
        return later == null ? Instant.MAX : later.instant();
    }

    Scope scope() {
        return new Scope(range, By.YEAR, requestedBy);
    }
}
