package uk.ehcqa.shared.service;

import java.time.LocalDate;

/** A time in which nobody works at a service, such as the holidays of a school. Both days are part of it. */
public record Closure(LocalDate firstDay, LocalDate lastDay) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it ends before it begins. */
    public boolean hasNoDay() {
        return lastDay.isBefore(firstDay);
    }
}
