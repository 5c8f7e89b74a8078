package uk.ehcqa.benchmarks.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Clients at work, each in a thread of its own. The same seed makes them do the same.
 *
 * @param source of their work
 */
public record Load(Work.Source source, int clients, long seed) {

    /** Each client begins the next piece of work as soon as the last is done. */
    public Seen asFastAsPossible(Duration duration) {
        return run((work, client, begun) -> closed(work, client, () -> System.nanoTime() - begun > duration.toNanos()));
    }

    /** Until there is enough of something. */
    public Seen until(BooleanSupplier enough) {
        return run((work, client, begun) -> closed(work, client, enough));
    }

    /**
     * Work falls due at a set rate, whether or not what came before is done, and is timed from when it fell due. So a stall
     * counts against all that it holds up.
     */
    public Seen atRate(int perSecond, Duration duration) {
        return run((work, client, begun) -> open(work, client, begun, new Schedule(perSecond, duration)));
    }

    private record Schedule(int perSecond, Duration duration) {

        long pieces() {
            return duration.toNanos() / interval();
        }

        long interval() {
            return 1_000_000_000L / perSecond;
        }
    }

    private interface Client {
        Seen work(Work work, int client, long begun) throws Exception;
    }

    private Seen closed(Work work, int client, BooleanSupplier isOver) throws Exception {
        var random = random(client);
        var latencies = Seen.newHistogram();
        var refused = 0L;
        var now = System.nanoTime();
        while (!isOver.getAsBoolean()) {
            var done = work.once(random);
            var after = System.nanoTime();
            if (done) {
                latencies.recordValue(after - now);
            } else {
                refused++;
            }
            now = after;
        }
        return new Seen(0, refused, latencies);
    }

    private Seen open(Work work, int client, long begun, Schedule schedule) throws Exception {
        var random = random(client);
        var latencies = Seen.newHistogram();
        var refused = 0L;
        for (var piece = (long) client; piece < schedule.pieces(); piece += clients) {
            var due = begun + piece * schedule.interval();
            for (var early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                LockSupport.parkNanos(early);
            }
            if (work.once(random)) {
                latencies.recordValue(System.nanoTime() - due);
            } else {
                refused++;
            }
        }
        return new Seen(0, refused, latencies);
    }

    private Seen run(Client client) {
        var work = new ArrayList<Work>();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var number = 0; number < clients; number++) {
                work.add(source.forClient(number));
            }
            var begun = System.nanoTime();
            var all = threads.invokeAll(IntStream.range(0, clients)
                    .<Callable<Seen>>mapToObj(number -> () -> client.work(work.get(number), number, begun))
                    .toList());
            return together(all, (System.nanoTime() - begun) / 1e9);
        } catch (Exception failed) {
            throw new IllegalStateException("A client failed: " + failed, failed);
        } finally {
            work.forEach(Load::close);
        }
    }

    private static Seen together(Iterable<Future<Seen>> all, double seconds)
            throws InterruptedException, ExecutionException {
        var latencies = Seen.newHistogram();
        var refused = 0L;
        for (var one : all) {
            latencies.add(one.get().latencies());
            refused += one.get().refused();
        }
        return new Seen(seconds, refused, latencies);
    }

    private SplittableRandom random(int client) {
        return new SplittableRandom(seed * 1_000 + client);
    }

    private static void close(Work work) {
        try {
            work.close();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("A client cannot leave: " + failed, failed);
        }
    }
}
