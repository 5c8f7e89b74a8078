package uk.ehcqa.query.difference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.counted.Period;
import uk.ehcqa.query.counted.TimelinessFilter;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.shared.assessment.RequestSource;

/**
 * What the reader of the page has chosen, as it stands in the address.
 *
 * @param earlier the first moment; null before anything is asked
 * @param later the second; null for now
 */
record DifferenceFilter(
        @Nullable KnownAt earlier,
        @Nullable KnownAt later,
        ComparedFigure figure,
        Period period,
        Exceptions exceptions,
        @Nullable RequestSource requestedBy) {

    static final DifferenceFilter USUAL = new DifferenceFilter(null, null, null, null, null, null);

    DifferenceFilter(
            @Nullable KnownAt earlier,
            @Nullable KnownAt later,
            @Nullable ComparedFigure figure,
            @Nullable Period period,
            @Nullable Exceptions exceptions,
            @Nullable RequestSource requestedBy) {
        this.earlier = earlier;
        this.later = later;
        this.figure = Objects.requireNonNullElse(figure, ComparedFigure.FINAL_PLANS);
        this.period = Objects.requireNonNullElse(period, Period.LAST_24_MONTHS);
        this.exceptions = Objects.requireNonNullElse(exceptions, Exceptions.EXCLUDING);
        this.requestedBy = requestedBy;
    }

    /** Nothing before an earlier moment is chosen. */
    Optional<Compared> compared(LocalDate today) {
        return Optional.ofNullable(earlier)
                .map(first -> new Compared(figure, period.on(today), exceptions, requestedBy, first, later));
    }

    /** The same choice on the dashboard, as known at one of the two moments. */
    TimelinessFilter at(@Nullable KnownAt moment) {
        return new TimelinessFilter(period, exceptions, requestedBy, moment, null);
    }
}
