package uk.ehcqa.query.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as every page writes them. */
public final class Dates {

    // English, not UK: the UK's locale data shortens September to four letters.
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AXIS_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
    private static final DateTimeFormatter AS_AT = DateTimeFormatter.ofPattern("HH:mm, d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** "Thu 10 Dec", with the year where it is not this year. */
    public static String brief(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(date);
    }

    /** "23 November 2026". */
    public static String full(LocalDate date) {
        return FULL.format(date);
    }

    /** "November 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Nov 2026". */
    public static String briefMonth(YearMonth month) {
        return BRIEF_MONTH.format(month);
    }

    /** "Nov 26", where there is little room. */
    public static String axisMonth(YearMonth month) {
        return AXIS_MONTH.format(month);
    }

    /** "09:41, 23 November 2026". */
    public static String asAt(ZonedDateTime moment) {
        return AS_AT.format(moment);
    }
}
