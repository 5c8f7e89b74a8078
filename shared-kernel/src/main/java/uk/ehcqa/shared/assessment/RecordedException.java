package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * An exception that stands.
 *
 * @param number counts from 1; 0 for the one a return reported
 * @param ground null, as are the days, when a return reported it without saying which
 */
public record RecordedException(
        int number,
        @Nullable ExceptionGround ground,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<TimeLimit> bearsOn) {}
