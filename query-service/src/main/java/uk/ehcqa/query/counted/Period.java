package uk.ehcqa.query.counted;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.words.Dates;

/** The time a dashboard looks back on. Its text is what stands in the address: {@code 24-months} or {@code 2025}. */
public sealed interface Period {

    Period LAST_12_MONTHS = new LastMonths(12);
    Period LAST_24_MONTHS = new LastMonths(24);

    /** The days it stands for, seen from today. */
    DateRange on(LocalDate today);

    String words(LocalDate today);

    /** Named so that Spring reads an address with it. */
    static Period of(String text) {
        if (text.matches("20\\d\\d")) {
            return new CalendarYear(Integer.parseInt(text));
        }
        return switch (text) {
            case "12-months" -> LAST_12_MONTHS;
            case "24-months" -> LAST_24_MONTHS;
            default -> throw new IllegalArgumentException("not a period");
        };
    }

    /** So many whole months: this month is not over, so it is not one of them. */
    record LastMonths(int months) implements Period {

        @Override
        public DateRange on(LocalDate today) {
            var last = YearMonth.from(today).minusMonths(1);
            return new DateRange(last.minusMonths(months - 1).atDay(1), last.atEndOfMonth());
        }

        @Override
        public String words(LocalDate today) {
            return months + " months to " + Dates.month(YearMonth.from(on(today).to()));
        }

        @Override
        public String toString() {
            return months + "-months";
        }
    }

    /** A calendar year; of this year, as far as it has gone. */
    record CalendarYear(int year) implements Period {

        /** The year in which a range ends. */
        public static CalendarYear of(DateRange range) {
            return new CalendarYear(range.to().getYear());
        }

        @Override
        public DateRange on(LocalDate today) {
            var last = LocalDate.of(year, 12, 31);
            return new DateRange(LocalDate.of(year, 1, 1), today.getYear() == year ? today : last);
        }

        @Override
        public String words(LocalDate today) {
            return today.getYear() == year ? year + " so far" : String.valueOf(year);
        }

        @Override
        public String toString() {
            return String.valueOf(year);
        }
    }
}
