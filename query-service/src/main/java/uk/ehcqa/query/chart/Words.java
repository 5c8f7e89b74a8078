package uk.ehcqa.query.chart;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the charts write numbers, months and lists. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter BRIEF_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AXIS_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);

    private Words() {}

    static String percent(double value) {
        return Math.round(value) + "%";
    }

    static Optional<String> exactPercent(Share share) {
        return share.percentToOneDecimal().map(percent -> percent + "%");
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String briefMonth(YearMonth month) {
        return BRIEF_MONTH.format(month);
    }

    static String axisMonth(YearMonth month) {
        return AXIS_MONTH.format(month);
    }

    static String count(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
