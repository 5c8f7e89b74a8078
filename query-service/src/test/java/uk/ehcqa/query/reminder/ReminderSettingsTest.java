package uk.ehcqa.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSettingsTest {

    @Test
    void name_a_caseworker_before_each_address() {
        assertThat(settings(7, "Caseworker 4 <four@council.example>, \"Caseworker 7\" <seven@council.example>")
                        .addresses())
                .extracting(InternetAddress::getPersonal, InternetAddress::getAddress)
                .containsExactly(
                        tuple("Caseworker 4", "four@council.example"), tuple("Caseworker 7", "seven@council.example"));
        assertThat(settings(7, "").addresses()).isEmpty();
    }

    @ParameterizedTest(name = "{0} days, to {1}: {2}")
    @CsvSource({
        "-1, '', reminders.days-ahead is a number of days from 0 to 90",
        "91, '', reminders.days-ahead is a number of days from 0 to 90",
        "7, four@council.example, reminders.mail-to names the caseworker before each address",
        "7, Caseworker 4 <four council>, reminders.mail-to holds what is no mail address"
    })
    void stop_the_start_where_they_cannot_be_meant(int daysAhead, String mailTo, String complaint) {
        assertThatThrownBy(() -> settings(daysAhead, mailTo)).hasMessage(complaint);
    }

    private static ReminderSettings settings(int daysAhead, String mailTo) {
        return new ReminderSettings(
                true,
                daysAhead,
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                LocalTime.of(7, 0),
                "plans@council.example",
                mailTo);
    }
}
