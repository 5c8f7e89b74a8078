package uk.ehcqa.shared.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The bank holidays in England that the file beside this class lists: a day a line, its name after it. */
final class BankHolidays {

    static final Set<LocalDate> ENGLAND = read("england-bank-holidays.txt");

    private BankHolidays() {}

    private static Set<LocalDate> read(String file) {
        try (var in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.split(" ", 2)[0]))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
