package uk.ehcqa.documents;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Sweeps documents away to which nothing referred in time, in one of all the programs that share a database. */
class DocumentSweeping implements SmartLifecycle {

    private static final String TABLE = "document.scheduled_task";
    private static final String TASK = "document-sweeping";
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_POLL = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSweeping.class);

    private final DataSource database;
    private final DocumentStore documents;
    private final DocumentSettings settings;
    private final Clock clock;
    private @Nullable Scheduler running;

    DocumentSweeping(DataSource database, DocumentStore documents, DocumentSettings settings, Clock clock) {
        this.database = database;
        this.documents = documents;
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
        return Tasks.recurring(TASK, Schedules.fixedDelay(settings.sweepEvery()))
                .onDeadExecution((dead, next) -> next.reschedule(dead, clock.instant()))
                .execute((instance, context) -> sweep());
    }

    private void sweep() {
        var swept = documents.sweep();
        if (swept > 0) {
            LOG.info("Swept away {} documents to which nothing refers", swept);
        }
    }

    private Duration poll() {
        return settings.sweepEvery().compareTo(LONGEST_POLL) < 0 ? settings.sweepEvery() : LONGEST_POLL;
    }
}
