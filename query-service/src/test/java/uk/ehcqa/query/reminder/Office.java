package uk.ehcqa.query.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.calendar.AddressSettings;
import uk.ehcqa.query.freshness.Freshness;
import uk.ehcqa.query.schedule.DurableSchedule;

/** Programs that make and mail reminders on the database of the test, each as if it were another. */
@TestComponent
class Office {

    private final Reminders reminders;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Freshness freshness;
    private final DataSource database;

    Office(
            Reminders reminders,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Freshness freshness,
            DataSource database) {
        this.reminders = reminders;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.freshness = freshness;
        this.database = database;
    }

    DurableSchedule program(Clock clock, @Nullable JavaMailSender server) {
        var settings = new ReminderSettings(
                true,
                7,
                Duration.ofMillis(100),
                Duration.ofMillis(200),
                LocalTime.of(7, 0),
                "plans@council.example",
                "Caseworker 4 <four@council.example>");
        return new ReminderRound(reminders, mails(clock, server, settings), freshness, settings, clock)
                .scheduled(database, settings, clock);
    }

    DigestMails mails(Clock clock, @Nullable JavaMailSender server, ReminderSettings settings) {
        var servers = new StaticListableBeanFactory(server == null ? Map.of() : Map.of("server", server));
        var room = new MailRoom(
                servers.getBeanProvider(JavaMailSender.class),
                settings,
                new AddressSettings("https://plans.council.example/"),
                clock);
        return new DigestMails(reminders, room, jdbc, transaction, settings, clock);
    }
}
