package uk.ehcqa.query.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.ehcqa.query.words.Dates;

/** A date by which something is due, as a person sees it on a given day; {@code part/due.html} shows it. */
public record Due(LocalDate on, LocalDate today) {

    public String date() {
        return Dates.brief(on, today);
    }

    /** "in 17 days", "today", "13 days late". */
    public String wording() {
        long left = daysLeft();
        if (left == 0) {
            return "today";
        }
        return left > 0 ? "in " + days(left) : days(-left) + " late";
    }

    public Urgency urgency() {
        return Urgency.of(on, today);
    }

    /** Of what was done on a day: "in time", "13 days late". */
    public static String standing(LocalDate dueOn, LocalDate doneOn) {
        var due = new Due(dueOn, doneOn);
        return due.urgency() == Urgency.LATE ? due.wording() : "in time";
    }

    private long daysLeft() {
        return ChronoUnit.DAYS.between(today, on);
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}
