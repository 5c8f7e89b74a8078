package uk.ehcqa.query.measure;

import java.time.LocalDate;

/** From the first day to the last, both counted. */
public record DateRange(LocalDate from, LocalDate to) {

    /** What of that month or year lies in this range. */
    DateRange within(LocalDate firstDay, LocalDate lastDay) {
        return new DateRange(from.isAfter(firstDay) ? from : firstDay, to.isBefore(lastDay) ? to : lastDay);
    }
}
