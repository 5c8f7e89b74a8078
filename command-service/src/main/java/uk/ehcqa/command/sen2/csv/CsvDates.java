package uk.ehcqa.command.sen2.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ehcqa.command.sen2.reading.Item;

/** Dates as spreadsheets in this country write them, dd/mm/yyyy, turned into those of the return. */
final class CsvDates {

    private static final Pattern SLASHES = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final int MONTHS = 12;

    private CsvDates() {}

    static String normalised(Item item, String text) {
        var slashes = SLASHES.matcher(text);
        return item.isDate() && slashes.matches()
                ? slashes.group(3) + "-" + slashes.group(2) + "-" + slashes.group(1)
                : text;
    }

    /** Whether a date makes sense only month first: then all the others are month first too, and would be read wrongly. */
    static boolean isMonthFirst(Item item, String text) {
        var slashes = SLASHES.matcher(text);
        return item.isDate() && slashes.matches() && number(slashes, 1) <= MONTHS && number(slashes, 2) > MONTHS;
    }

    private static int number(Matcher slashes, int group) {
        return Integer.parseInt(slashes.group(group));
    }
}
