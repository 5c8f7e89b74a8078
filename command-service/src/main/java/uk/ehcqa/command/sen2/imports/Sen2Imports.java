package uk.ehcqa.command.sen2.imports;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.IMPORT_RUNNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.refusal.Refused;

/** Imports returns, one at a time, in the background. */
@Component
public class Sen2Imports {

    private static final Logger log = LoggerFactory.getLogger(Sen2Imports.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);

    private record Running(ImportRun run, Thread thread) {}

    private final ImportLock lock;
    private final ImportRuns runs;
    private final Returns returns;
    private volatile @Nullable Running running;

    Sen2Imports(ImportLock lock, ImportRuns runs, Returns returns) {
        this.lock = lock;
        this.runs = runs;
        this.returns = returns;
    }

    /**
     * Begins to import a return, and closes it at the end.
     *
     * @return by which name to ask about it
     */
    public UUID start(UploadedReturn upload, Identity startedBy) {
        var opened = returns.open(upload);
        if (!lock.take()) {
            opened.close();
            throw new Refused(IMPORT_RUNNING);
        }
        try {
            var run = runs.begin(opened, startedBy);
            var thread = Thread.ofVirtual().name("sen2-import").unstarted(() -> carryOut(run, opened, startedBy));
            running = new Running(run, thread);
            thread.start();
            return run.importId();
        } catch (RuntimeException e) {
            end(opened);
            throw e;
        }
    }

    /** Waits for the end of an import, but not for ever. */
    public boolean awaitEnd(UUID importId, Duration atMost) throws InterruptedException {
        var current = running;
        return current == null
                || !current.run().importId().equals(importId)
                || current.thread().join(atMost);
    }

    /** What an earlier program left unfinished stays so, unless another program is still at it. */
    @PostConstruct
    void tidyUp() {
        if (lock.take()) {
            try {
                runs.interruptRunning();
            } finally {
                lock.release();
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        var current = running;
        if (current != null) {
            current.run().stop();
            current.thread().join(TIME_TO_STOP);
        }
    }

    private void carryOut(ImportRun run, OpenReturn opened, Identity startedBy) {
        try {
            runs.carryOut(run, startedBy);
        } catch (CancellationException e) {
            log.info("Import {} was stopped", run.importId());
        } catch (RuntimeException e) {
            log.error("Import {} was interrupted", run.importId(), e);
        } finally {
            end(opened);
        }
    }

    private void end(OpenReturn opened) {
        try {
            opened.close();
        } finally {
            lock.release();
        }
    }
}
