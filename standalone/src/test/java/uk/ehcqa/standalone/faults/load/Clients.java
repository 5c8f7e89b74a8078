package uk.ehcqa.standalone.faults.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Journal;
import uk.ehcqa.standalone.faults.oracle.Reply;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;
import uk.ehcqa.standalone.faults.oracle.Reply.Unknown;

/** Many clients at work at the same time, no two of them on one case. */
public final class Clients {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BEFORE_SENDING_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Api api;
    private final Journal journal;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean ending;
    private List<Future<?>> atWork = List.of();

    public Clients(Api api, Journal journal) {
        this.api = api;
        this.journal = journal;
    }

    /**
     * Sets them to work, each on cases of its own.
     *
     * @param name how their keys begin
     */
    public void begin(int number, String name, Random chance, LocalDate today) {
        begin(IntStream.range(0, number)
                .mapToObj(client -> new CaseWork(name + "-" + client, new Random(chance.nextLong()), today)));
    }

    /**
     * Sets them to work on cases that others have opened, each on its share of them.
     *
     * @param name how their keys begin
     * @param first the day of the first requests that they take down: from then on nobody has taken down any
     */
    public void beginIn(List<String> references, int atMost, String name, LocalDate first) {
        var number = Math.min(atMost, references.size());
        begin(IntStream.range(0, number)
                .mapToObj(
                        client -> new FurtherRequests(name + "-" + client, share(references, client, number), first)));
    }

    private void begin(Stream<? extends Work> works) {
        atWork = works.<Future<?>>map(work -> threads.submit(() -> {
                    while (!ending) {
                        var attempt = work.next();
                        work.learn(attempt, sendUntilAnswered(attempt));
                    }
                    return null;
                }))
                .toList();
    }

    /** Until so many more attempts of anybody were acknowledged. */
    public void awaitAcknowledged(int further) {
        var enough = journal.count(Acknowledged.class) + further;
        await(String.format(Locale.UK, "%,d more are acknowledged", further))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> {
                    requireAllAtWork();
                    return journal.count(Acknowledged.class) >= enough;
                });
    }

    /** Lets each come to the end of what it has begun: nothing stays without an answer. */
    public void end() throws InterruptedException, ExecutionException, TimeoutException {
        ending = true;
        for (var client : atWork) {
            client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        threads.close();
    }

    private static List<String> share(List<String> references, int client, int number) {
        return IntStream.range(0, references.size())
                .filter(i -> i % number == client)
                .mapToObj(references::get)
                .toList();
    }

    private void requireAllAtWork() throws ExecutionException, InterruptedException {
        for (var client : atWork) {
            if (client.isDone()) {
                client.get();
            }
        }
    }

    private Reply sendUntilAnswered(Attempt attempt) throws InterruptedException {
        while (true) {
            var reply = api.send(attempt);
            journal.log(attempt, reply);
            if (!(reply instanceof Unknown)) {
                return reply;
            }
            LockSupport.parkNanos(BEFORE_SENDING_AGAIN);
        }
    }
}
