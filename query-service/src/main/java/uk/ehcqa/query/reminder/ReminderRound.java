package uk.ehcqa.query.reminder;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.freshness.Freshness;
import uk.ehcqa.query.schedule.DurableSchedule;

/** What is done again and again: reminders are made, and mailed. While the read models are behind, it waits for the next time. */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final Reminders reminders;
    private final DigestMails mails;
    private final Freshness freshness;
    private final ReminderSettings settings;
    private final Clock clock;

    ReminderRound(Reminders reminders, DigestMails mails, Freshness freshness, ReminderSettings settings, Clock clock) {
        this.reminders = reminders;
        this.mails = mails;
        this.freshness = freshness;
        this.settings = settings;
        this.clock = clock;
    }

    DurableSchedule scheduled(DataSource database, ReminderSettings settings, Clock clock) {
        return new DurableSchedule(
                database,
                new DurableSchedule.Round("reminder", "reminders", this::go),
                new DurableSchedule.Pace(settings.every(), settings.heartbeat()),
                clock);
    }

    void go() {
        if (freshness.isBehind()) {
            return;
        }
        var made = reminders.make(LocalDate.now(clock), settings.daysAhead());
        if (made > 0) {
            LOG.info("{} reminders were made", made);
        }
        mails.send();
    }
}
