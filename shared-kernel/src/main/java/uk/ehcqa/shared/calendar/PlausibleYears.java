package uk.ehcqa.shared.calendar;

import java.time.LocalDate;

/** The years in which a day that concerns somebody with a plan can lie. Any other is a slip of whoever typed or sent it. */
public final class PlausibleYears {

    public static final int FIRST = 1900;
    public static final int LAST = 2100;

    private PlausibleYears() {}

    public static boolean hold(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
