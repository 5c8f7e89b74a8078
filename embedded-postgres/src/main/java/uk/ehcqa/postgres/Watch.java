package uk.ehcqa.postgres;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sees to it that a server which ends by itself, killed or crashed, is started again. */
final class Watch {

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);

    private Watch() {}

    /** @param server the one at work, started if it has ended; none when there should be none any more */
    static void over(Supplier<Optional<ProcessHandle>> server) {
        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> keep(server));
    }

    private static void keep(Supplier<Optional<ProcessHandle>> server) {
        var wanted = true;
        while (wanted) {
            try {
                var running = server.get();
                running.ifPresent(process -> process.onExit().join());
                wanted = running.isPresent();
            } catch (PostgresUnavailable mayPass) {
                LockSupport.parkNanos(BEFORE_TRYING_AGAIN.toNanos());
            }
        }
    }
}
