package uk.ehcqa.query.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Goes the round of reminders again and again, in one of all the programs that share a database. If that one dies, another takes
 * over; if two are at it all the same, nothing is made or mailed twice.
 */
class ReminderSchedule implements SmartLifecycle {

    private static final String TABLE = "reminder.scheduled_task";
    private static final String TASK = "reminders";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final DataSource database;
    private final ReminderRound round;
    private final ReminderSettings settings;
    private final Clock clock;
    private @Nullable Scheduler running;

    ReminderSchedule(DataSource database, ReminderRound round, ReminderSettings settings, Clock clock) {
        this.database = database;
        this.round = round;
        this.settings = settings;
        this.clock = clock;
    }

    /** One that was stopped cannot begin again, so each start makes its own. */
    @Override
    public synchronized void start() {
        var scheduler = Scheduler.create(database)
                .startTasks(task())
                .tableName(TABLE)
                .threads(1)
                .pollingInterval(poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_WAIT)
                .clock(clock::instant)
                .build();
        scheduler.start();
        running = scheduler;
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    private RecurringTask<Void> task() {
        return Tasks.recurring(TASK, Schedules.fixedDelay(settings.every()))
                .onDeadExecution((dead, next) -> next.reschedule(dead, clock.instant()))
                .execute((instance, context) -> round.go());
    }

    private Duration poll() {
        return settings.every().compareTo(LONGEST_POLL) < 0 ? settings.every() : LONGEST_POLL;
    }
}
