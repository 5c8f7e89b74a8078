package uk.ehcqa.query.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A date as typed into three boxes, kept as it was typed. The day may be "3" or "03", the month a number or a name such
 * as "Nov". A form holds it as a component marked {@link RealDate}; the page shows it with {@code govuk/date-
 * input.html}.
 */
public record DateInput(String day, String month, String year) {

    /** Spring gives null for a box that was not sent. */
    public DateInput {
        day = Objects.requireNonNullElse(day, "").strip();
        month = Objects.requireNonNullElse(month, "").strip();
        year = Objects.requireNonNullElse(year, "").strip();
    }

    public static DateInput of(LocalDate date) {
        return new DateInput(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** The date that was typed, where there is such a date. */
    public Optional<LocalDate> date() {
        return read(DatePart.YEAR)
                .flatMap(year -> read(DatePart.MONTH).map(month -> YearMonth.of(year, month)))
                .flatMap(month -> read(DatePart.DAY).filter(month::isValidDay).map(month::atDay));
    }

    /** Whether the page should mark this box once the date is refused: all are marked where no single one is wrong. */
    public boolean isWrongIn(DatePart part) {
        return DateProblem.with(this)
                .map(problem -> problem.in().contains(part))
                .orElse(true);
    }

    public String typedIn(DatePart part) {
        return switch (part) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
    }

    /** What a box says, where that makes sense. */
    Optional<Integer> read(DatePart part) {
        return switch (part) {
            case DAY -> number(day, 1, 31);
            case MONTH -> number(month, 1, 12).or(() -> monthNamed(month));
            case YEAR -> number(year, 1000, 9999);
        };
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        return typed.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(typed)).filter(number -> number >= least && number <= most)
                : Optional.empty();
    }

    private static Optional<Integer> monthNamed(String typed) {
        String name = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(candidate -> name.length() >= 3 && candidate.name().startsWith(name))
                .map(Month::getValue)
                .findFirst();
    }
}
