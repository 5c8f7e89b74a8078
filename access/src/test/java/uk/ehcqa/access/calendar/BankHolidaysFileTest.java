package uk.ehcqa.access.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;
import uk.ehcqa.shared.calendar.BankHolidays;
import uk.ehcqa.shared.calendar.WorkingDays;

class BankHolidaysFileTest {

    @TempDir
    Path folder;

    @AfterEach
    void useThoseThatComeWithTheProduct() {
        BankHolidays.use(BankHolidays.asTheyCome());
    }

    @Test
    void is_not_needed() {
        process(new MockEnvironment());

        assertThat(BankHolidays.inUse()).isSameAs(BankHolidays.asTheyCome());
    }

    @Test
    void adds_to_the_days_that_are_no_working_days() throws IOException {
        process(naming(file("2027-06-03 A day of thanksgiving\n")));

        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 6, 3))).isFalse();
    }

    @Test
    void stops_the_start_where_a_line_cannot_be_meant() throws IOException {
        var file = file("# ours\n2027-06-31 A day of thanksgiving\n");

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> process(naming(file)))
                .withMessage("The file of bank holidays, " + file
                        + ", cannot be used. Line 2: \"2027-06-31\" is no date such as 2031-01-01.");
    }

    @Test
    void stops_the_start_where_it_is_not_there() {
        var file = folder.resolve("none.txt");

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> process(naming(file)))
                .withMessage("The file of bank holidays, " + file + ", cannot be used. It cannot be read.");
    }

    @Test
    void stops_the_start_where_it_is_no_text() throws IOException {
        var file = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, (byte) 0xff, 0});

        assertThatExceptionOfType(BankHolidaysUnusable.class)
                .isThrownBy(() -> process(naming(file)))
                .withMessage("The file of bank holidays, " + file + ", cannot be used. It is not text in UTF-8.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bank-holidays.txt"), text, StandardCharsets.UTF_8);
    }

    private static MockEnvironment naming(Path file) {
        return new MockEnvironment().withProperty(BankHolidaysFile.SETTING, file.toString());
    }

    private static void process(MockEnvironment environment) {
        new BankHolidaysFile().postProcessEnvironment(environment, new SpringApplication());
    }
}
