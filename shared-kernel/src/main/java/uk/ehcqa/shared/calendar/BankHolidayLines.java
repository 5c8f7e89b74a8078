package uk.ehcqa.shared.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A list of bank holidays as people write it, a day a line with its name: "2031-01-01 New Year's Day". A day that is none after all
 * begins with "not": "not 2030-05-06 moved to 8 May". What follows a # is for people.
 *
 * @param known those that the list adds to
 */
record BankHolidayLines(NavigableMap<LocalDate, String> known) {

    private static final Pattern LINE = Pattern.compile("(not\\s+)?(\\S+)\\s+(\\S.*)");
    private static final int FIRST_YEAR = 2014;
    private static final int LAST_YEAR = 2100;

    NavigableMap<LocalDate, String> with(List<String> lines) {
        var days = new TreeMap<>(known);
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(line, "Line " + number, days);
            }
        }
        checkYears(days);
        return days;
    }

    private static void take(String line, String where, NavigableMap<LocalDate, String> days) {
        var parts = LINE.matcher(line);
        refuse(!parts.matches(), where + " is not a day and its name, such as \"2031-01-01 New Year's Day\".");
        var day = day(parts.group(2), where);
        if (parts.group(1) == null) {
            days.put(day, parts.group(3));
        } else {
            refuse(days.remove(day) == null, where + ": " + day + " is not in the list, so it cannot be taken out.");
        }
    }

    private static LocalDate day(String written, String where) {
        var day = parsed(written, where);
        refuse(
                day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR,
                "%s: the year of %s does not lie between %d and %d.".formatted(where, day, FIRST_YEAR, LAST_YEAR));
        refuse(
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY,
                where + ": " + day + " is at a weekend. Give the weekday that stands in for it.");
        return day;
    }

    private static LocalDate parsed(String written, String where) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException unreadable) {
            throw new BankHolidayRefused(where + ": \"" + written + "\" is no date such as 2031-01-01.");
        }
    }

    /** Whoever lists half a year, or leaves one out, would have limits end too soon without knowing it. */
    private static void checkYears(NavigableMap<LocalDate, String> days) {
        for (var year = FIRST_YEAR; year <= days.lastKey().getYear(); year++) {
            var count = days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                    .size();
            refuse(
                    count < BankHolidays.FEWEST_A_YEAR,
                    "%d has %d bank holidays in the list; England has at least %d a year. List all of them."
                            .formatted(year, count, BankHolidays.FEWEST_A_YEAR));
        }
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new BankHolidayRefused(message);
        }
    }
}
