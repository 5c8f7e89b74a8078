package uk.ehcqa.command.sen2.csv;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.ehcqa.command.sen2.reading.Item;

/** Dates as spreadsheets in this country write them, dd/mm/yyyy, turned into those of the return. */
final class CsvDates {

    private static final Set<Item> DATES = EnumSet.of(
            Item.BIRTH_DATE,
            Item.RECEIVED_DATE,
            Item.REQUEST_OUTCOME_DATE,
            Item.ASSESSMENT_OUTCOME_DATE,
            Item.START_DATE,
            Item.CEASE_DATE,
            Item.ENTRY_DATE,
            Item.LEAVING_DATE,
            Item.REVIEW_MEETING,
            Item.LAST_REVIEW,
            Item.REVIEW_DRAFT,
            Item.PHASE_TRANSFER_DUE_DATE,
            Item.PHASE_TRANSFER_FINAL_DATE);

    private static final Pattern SLASHES = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final int MONTHS = 12;

    private CsvDates() {}

    static String normalised(Item item, String text) {
        var slashes = SLASHES.matcher(text);
        return DATES.contains(item) && slashes.matches()
                ? slashes.group(3) + "-" + slashes.group(2) + "-" + slashes.group(1)
                : text;
    }

    /** Whether a date makes sense only month first: then all the others are month first too, and would be read wrongly. */
    static boolean isMonthFirst(Item item, String text) {
        var slashes = SLASHES.matcher(text);
        return DATES.contains(item) && slashes.matches() && number(slashes, 1) <= MONTHS && number(slashes, 2) > MONTHS;
    }

    private static int number(Matcher slashes, int group) {
        return Integer.parseInt(slashes.group(group));
    }
}
