package uk.ehcqa.query.reminder;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody is reminded, and to where it is mailed. What cannot be meant stops the start.
 *
 * @param scheduled whether reminders are made here; another program on the same database may do it
 * @param daysAhead how many days before a legal date
 * @param every how long after it was last asked which reminders are to be made
 * @param heartbeat how often the program that is at it says that it still lives; after four times as long another takes over
 * @param mailAfter the time of day, in London, from which the digest is mailed
 * @param mailSender from whom the mail comes
 * @param mailTo caseworkers and their addresses, as in a mail: {@code Caseworker 4 <four@council.example>, Caseworker 7 <…>}
 */
@ConfigurationProperties("reminders")
record ReminderSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("7") int daysAhead,
        @DefaultValue("1m") Duration every,
        @DefaultValue("1m") Duration heartbeat,
        @DefaultValue("07:00") LocalTime mailAfter,
        @DefaultValue("ehc-plan-quality@localhost") String mailSender,
        @DefaultValue("") String mailTo) {

    private static final int MOST_DAYS_AHEAD = 90;

    ReminderSettings {
        if (daysAhead < 0 || daysAhead > MOST_DAYS_AHEAD) {
            throw new IllegalArgumentException("reminders.days-ahead is a number of days from 0 to 90");
        }
        addresses(mailTo).forEach(ReminderSettings::requireName);
    }

    /** Each names the caseworker to whom it belongs. */
    List<InternetAddress> addresses() {
        return addresses(mailTo);
    }

    private static List<InternetAddress> addresses(String mailTo) {
        try {
            return Stream.of(InternetAddress.parse(mailTo, true)).toList();
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("reminders.mail-to holds what is no mail address", wrong);
        }
    }

    private static void requireName(InternetAddress address) {
        if (address.getPersonal() == null) {
            throw new IllegalArgumentException("reminders.mail-to names the caseworker before each address");
        }
    }
}
