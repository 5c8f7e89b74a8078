package uk.ehcqa.shared.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The bank holidays in England that are known, with their names. Those that come with the product are in the file beside this class;
 * an authority adds to them without a new release. Which are in use is said once, before the first date is worked out.
 */
public final class BankHolidays {

    /** England has eight a year by law, and more where one is proclaimed. */
    static final int FEWEST_A_YEAR = 8;

    private static final BankHolidays AS_THEY_COME = read("england-bank-holidays.txt");

    private static volatile BankHolidays inUse = AS_THEY_COME;

    private final NavigableMap<LocalDate, String> days;

    BankHolidays(NavigableMap<LocalDate, String> days) {
        this.days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    public static BankHolidays asTheyCome() {
        return AS_THEY_COME;
    }

    /** By which working days are counted. */
    public static BankHolidays inUse() {
        return inUse;
    }

    /** Counts working days by these from now on. */
    public static void use(BankHolidays holidays) {
        inUse = holidays;
    }

    /**
     * These and those that the lines add, or take away where one was moved.
     *
     * @throws BankHolidayRefused where a line cannot be meant
     */
    public BankHolidays with(List<String> lines) {
        return new BankHolidays(new BankHolidayLines(days).with(lines));
    }

    /** In their order. */
    public NavigableMap<LocalDate, String> days() {
        return days;
    }

    /** The last year of which they are known. */
    public int lastYear() {
        return days.lastKey().getYear();
    }

    /** Whether a day lies in a year of which they are not known yet, so that a limit that ends there may end later. */
    public boolean areUnknownOn(LocalDate day) {
        return day.getYear() > lastYear();
    }

    boolean contains(LocalDate day) {
        return days.containsKey(day);
    }

    private static BankHolidays read(String file) {
        try (var in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new BankHolidays(new TreeMap<>()).with(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
