package uk.ehcqa.query.calendar;

import java.time.LocalDate;
import uk.ehcqa.query.page.Due;

/** A legal date in a list, as it is looked at on a given day. */
record CalendarRow(OpenDate date, LocalDate today) {

    public Due due() {
        return new Due(date.dueOn(), today);
    }
}
