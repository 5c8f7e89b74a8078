package uk.ehcqa.query.reminder;

import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails each caseworker, once a day, the reminders that were not mailed before. Sole writer of {@code reminder.digest_mail}: a mail is
 * sent in the transaction that says so, and whoever would send the same one waits for that to end.
 */
@Component
class DigestMails {

    private static final Logger LOG = LoggerFactory.getLogger(DigestMails.class);

    private final Reminders reminders;
    private final MailRoom mailRoom;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ReminderSettings settings;
    private final Clock clock;

    DigestMails(
            Reminders reminders,
            MailRoom mailRoom,
            JdbcClient jdbc,
            TransactionOperations transaction,
            ReminderSettings settings,
            Clock clock) {
        this.reminders = reminders;
        this.mailRoom = mailRoom;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    void send() {
        if (mailRoom.isOpen() && !LocalTime.now(clock).isBefore(settings.mailAfter())) {
            sendTo(settings.addresses());
        }
    }

    /** An address that is refused keeps no other from its mail; a server that is away keeps them all. */
    private void sendTo(List<InternetAddress> addresses) {
        for (var address : addresses) {
            try {
                transaction.executeWithoutResult(begun -> sendTo(address, LocalDate.now(clock)));
            } catch (MailException failed) {
                LOG.warn("A digest of reminders was not sent, and will be tried again: {}", reason(failed));
                if (!isOfThisMailAlone(failed)) {
                    return;
                }
            }
        }
    }

    private void sendTo(InternetAddress address, LocalDate today) {
        var caseworker = address.getPersonal();
        if (!settle(caseworker, today)) {
            return;
        }
        var news = reminders.claim(caseworker, today);
        if (!news.isEmpty()) {
            jdbc.sql("update reminder.digest_mail set reminders = ? where caseworker = ? and day = ?")
                    .params(news.size(), caseworker, today)
                    .update();
            mailRoom.send(new DigestMail(address, today, news, reminders.counts(Reminders.of(caseworker), today)));
        }
    }

    /** Waits while somebody else settles the same. False if it is settled. */
    private boolean settle(String caseworker, LocalDate today) {
        return jdbc.sql("insert into reminder.digest_mail values (?, ?, ?, 0) on conflict do nothing")
                        .params(caseworker, today, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static boolean isOfThisMailAlone(MailException failed) {
        return failed instanceof MailSendException sending
                && sending.getCause() == null
                && !sending.getFailedMessages().isEmpty();
    }

    /** The message of the exception may hold an address. */
    private static String reason(MailException failed) {
        var cause = failed.getCause();
        return (cause == null ? failed : cause).getClass().getSimpleName();
    }
}
