package uk.ehcqa.query.schedule;

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
 * Goes a round again and again, in one of all the programs that share a database. If that one dies, another takes over; whoever goes the
 * round sees to it that nothing is done twice if two are at it all the same.
 */
public final class DurableSchedule implements SmartLifecycle {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    /**
     * What is done.
     *
     * @param schema in which its table {@code scheduled_task} lies
     * @param name the same in every program
     */
    public record Round(String schema, String name, Runnable work) {}

    /**
     * How often.
     *
     * @param every how long after the end of a round the next begins
     * @param heartbeat how often the program that is at it says that it still lives; after four times as long another takes over
     */
    public record Pace(Duration every, Duration heartbeat) {}

    private final DataSource database;
    private final Round round;
    private final Pace pace;
    private final Clock clock;
    private @Nullable Scheduler running;

    public DurableSchedule(DataSource database, Round round, Pace pace, Clock clock) {
        this.database = database;
        this.round = round;
        this.pace = pace;
        this.clock = clock;
    }

    /** One that was stopped cannot begin again, so each start makes its own. */
    @Override
    public synchronized void start() {
        var scheduler = Scheduler.create(database)
                .startTasks(task())
                .tableName(round.schema() + ".scheduled_task")
                .threads(1)
                .pollingInterval(poll())
                .heartbeatInterval(pace.heartbeat())
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
        return Tasks.recurring(round.name(), Schedules.fixedDelay(pace.every()))
                .onDeadExecution((dead, next) -> next.reschedule(dead, clock.instant()))
                .execute((instance, context) -> round.work().run());
    }

    private Duration poll() {
        return pace.every().compareTo(LONGEST_POLL) < 0 ? pace.every() : LONGEST_POLL;
    }
}
