package uk.ehcqa.standalone.demonstration.chance;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which a council sends things: weekdays, now and then a Saturday, never a Sunday. Requests arrive on any day. */
final class OfficeDays {

    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final double SOMEBODY_WORKS_ON_SATURDAY = 0.02;
    private static final double REQUEST_COMES_AT_THE_WEEKEND = 0.1;

    private OfficeDays() {}

    static boolean isForSending(LocalDate day, Draw draw) {
        if (day.getDayOfWeek() == SUNDAY || CLOSED.contains(MonthDay.from(day))) {
            return false;
        }
        return day.getDayOfWeek() != SATURDAY || draw.chance(SOMEBODY_WORKS_ON_SATURDAY);
    }

    static boolean isForReceiving(LocalDate day, Draw draw) {
        var weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
        return !weekend || draw.chance(REQUEST_COMES_AT_THE_WEEKEND);
    }
}
