package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * An exception as recorded.
 *
 * @param number counts from 1; 0 for the one a return reported
 * @param ground null, as are the days, when a return reported it without saying which
 * @param withdrawn whether it was taken back later
 */
public record RecordedException(
        int number,
        @Nullable ExceptionGround ground,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<TimeLimit> bearsOn,
        boolean withdrawn) {

    private static final int RETURNED = 0;

    public RecordedException {
        bearsOn = Collections.unmodifiableSet(new TreeSet<>(bearsOn));
    }

    static RecordedException of(ExceptionRecorded event) {
        return new RecordedException(
                event.number(), event.ground(), event.firstDay(), event.lastDay(), event.bearsOn(), false);
    }

    static RecordedException of(ExceptionReturned event) {
        return new RecordedException(RETURNED, null, null, null, Set.of(event.bearsOn()), false);
    }

    RecordedException lasting(LocalDate first, LocalDate last) {
        return new RecordedException(number, ground, first, last, bearsOn, withdrawn);
    }

    RecordedException takenBack() {
        return new RecordedException(number, ground, firstDay, lastDay, bearsOn, true);
    }

    /** The days on which it was so; null when a return reported it. */
    public @Nullable Days days() {
        return firstDay == null || lastDay == null ? null : new Days(firstDay, lastDay);
    }

    /** Whether a return reported it. */
    public boolean wasReturned() {
        return number == RETURNED;
    }

    public boolean standsAgainst(TimeLimit limit) {
        return !withdrawn && bearsOn.contains(limit);
    }
}
