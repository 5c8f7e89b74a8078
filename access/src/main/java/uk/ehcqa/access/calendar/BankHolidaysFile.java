package uk.ehcqa.access.calendar;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import uk.ehcqa.shared.calendar.BankHolidayRefused;
import uk.ehcqa.shared.calendar.BankHolidays;

/**
 * Adds the bank holidays in the file that {@code ehcqa.bank-holidays} names to those that come with the product, before anything works
 * out a date. What cannot be read or meant stops the start.
 */
public class BankHolidaysFile implements EnvironmentPostProcessor {

    public static final String SETTING = "ehcqa.bank-holidays";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var file = environment.getProperty(SETTING, "");
        BankHolidays.use(file.isBlank() ? BankHolidays.asTheyCome() : extendedBy(Path.of(file)));
    }

    private static BankHolidays extendedBy(Path file) {
        try {
            return BankHolidays.asTheyCome().with(lines(file));
        } catch (BankHolidayRefused refused) {
            throw new BankHolidaysUnusable(file, refused.why());
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException unreadable) {
            throw new BankHolidaysUnusable(file, "It is not text in UTF-8.");
        } catch (IOException unreadable) {
            throw new BankHolidaysUnusable(file, "It cannot be read.");
        }
    }
}
