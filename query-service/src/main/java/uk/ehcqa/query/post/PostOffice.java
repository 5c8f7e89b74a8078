package uk.ehcqa.query.post;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.query.reminder.MailRoom;

/**
 * Sends what is queued, each message in the transaction that says so. A mail server that is away is tried again after a while, and what it
 * will not take is left to the administrator.
 */
@Component
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    private final News news;
    private final Outbox outbox;
    private final Letters letters;
    private final MailRoom mailRoom;
    private final ReadModels models;
    private final TransactionOperations transaction;
    private final PostSettings settings;
    private final Clock clock;

    PostOffice(
            News news,
            Outbox outbox,
            Letters letters,
            MailRoom mailRoom,
            ReadModels models,
            TransactionOperations transaction,
            PostSettings settings,
            Clock clock) {
        this.news = news;
        this.outbox = outbox;
        this.letters = letters;
        this.mailRoom = mailRoom;
        this.models = models;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a mail server is named in the settings. */
    public boolean isOpen() {
        return mailRoom.isOpen();
    }

    /**
     * Queues what is new, and sends all whose turn it is. Not while something waits to be shown: then what is new comes in one message later,
     * and nothing is sent or given up for what is only not known yet.
     */
    public void go() {
        if (!isOpen() || !models.areUpToDate()) {
            return;
        }
        news.queue(settings.days());
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(begun -> sendNext()));
        }
    }

    /** False where there is nothing more to send, or nobody to hand it to. */
    private boolean sendNext() {
        var next = outbox.next();
        return next.isPresent() && send(next.get());
    }

    private boolean send(Message message) {
        var holding = outbox.holding(message);
        if (!models.areUpToDate()) {
            return false;
        }
        if (holding.isEmpty() || isStale(message)) {
            outbox.settle(message, MessageStanding.VOID);
            return true;
        }
        try {
            mailRoom.send(letters.write(message, holding));
            outbox.settle(message, MessageStanding.SENT);
            return true;
        } catch (MailException failed) {
            fail(message, failed);
            return isOfThisMailAlone(failed);
        }
    }

    private boolean isStale(Message message) {
        return message.queuedAt().plus(Duration.ofDays(settings.days())).isBefore(clock.instant());
    }

    private void fail(Message message, MailException failed) {
        var failures = message.tries() + 1;
        outbox.failed(
                message, reason(failed), settings.nextTry(clock.instant(), failures), failures >= settings.tries());
        LOG.warn("A message about requests for advice was not sent, for the {}. time: {}", failures, reason(failed));
    }

    private static boolean isOfThisMailAlone(MailException failed) {
        return failed instanceof MailParseException
                || (failed instanceof MailSendException sending
                        && sending.getCause() == null
                        && !sending.getFailedMessages().isEmpty());
    }

    /** The message of the exception may hold an address. */
    private static String reason(MailException failed) {
        var cause = failed.getCause();
        return (cause == null ? failed : cause).getClass().getSimpleName();
    }
}
