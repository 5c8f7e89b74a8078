package uk.ehcqa.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The processes of one home, known by where their program lies: a process number alone may by now be another's. */
record ServerProcesses(Path home, Path pidFile) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /**
     * The server at work. One that is still starting, recovering or stopping is waited for, and so are processes
     * without a server, which end by themselves. None is killed: a slip here must not end a stranger.
     */
    Optional<Postmaster> postmaster() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = living();
        while (found.isPresent()
                ? !found.get().ready()
                : ProcessHandle.allProcesses().anyMatch(this::isOurs)) {
            pauseUntil(deadline);
            found = living();
        }
        return found;
    }

    /** To be done only when no server is at work: PostgreSQL would take any process of that number for one. */
    void forgetPostmaster() throws IOException {
        Files.deleteIfExists(pidFile);
    }

    private Optional<Postmaster> living() throws IOException {
        return Postmaster.at(pidFile).filter(found -> isOurs(found.process()));
    }

    /** A zombie has no program any more, so it is nobody's. */
    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return info.command()
                .or(info::commandLine)
                .filter(program -> program.startsWith(Binaries.ofAnyVersion(home)))
                .isPresent();
    }

    private void pauseUntil(long deadline) throws InterruptedException {
        if (System.nanoTime() - deadline > 0) {
            throw new PostgresUnavailable("A PostgreSQL server in " + home + " neither starts nor stops. Stop it by"
                    + " hand and start again.");
        }
        Thread.sleep(PAUSE);
    }
}
