package uk.ehcqa.benchmarks.casework;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import uk.ehcqa.benchmarks.load.Desks;
import uk.ehcqa.benchmarks.load.Load;
import uk.ehcqa.benchmarks.load.Work;
import uk.ehcqa.benchmarks.program.Program;
import uk.ehcqa.shared.timeliness.LondonTime;

/** One of those that are compared, with the cases it holds. */
public final class Contender {

    private static final int DAYS_SINCE_RECEIPT = 200;
    private static final int DAYS_TO_CHOOSE_FROM = 150;
    private static final int IN_HAND = 1_000;

    /** How many clients prepare cases: a program that has just begun is not to be overrun. */
    private static final int BEFOREHAND = 8;

    private interface Hiring {
        Caseworker hire() throws IOException;
    }

    private final String name;
    private final Hiring caseworkers;
    private final AtomicLong children = new AtomicLong();
    private final LocalDate receivedOn = LocalDate.now(LondonTime.clock()).minusDays(DAYS_SINCE_RECEIPT);
    private List<String> cases = List.of();

    private Contender(String name, Hiring caseworkers) {
        this.name = name;
        this.caseworkers = caseworkers;
    }

    public static Contender overHttp(String name, Program program) {
        return new Contender(name, () -> new HttpCaseworker(program));
    }

    public static Contender inProcess(String name, CommandGateway gateway) {
        return new Contender(name, () -> new GatewayCaseworker(gateway));
    }

    public String name() {
        return name;
    }

    /** Opens this many cases, agrees to assess in each, and puts a date right in the first: then there is an event of each kind. */
    public void prepare(int count) throws Exception {
        var prepared = Collections.synchronizedList(new ArrayList<String>());
        var source = working((caseworker, random) -> {
            if (prepared.size() >= count) {
                return false;
            }
            var opened = caseworker.open(children.incrementAndGet(), receivedOn);
            caseworker.agree(opened, receivedOn.plusDays(30));
            prepared.add(opened);
            return true;
        });
        new Load(source, BEFOREHAND, 0).until(() -> prepared.size() >= count);
        cases = List.copyOf(prepared);
        versionOfFirst();
    }

    /** Opens a case for another child each time. */
    public Work.Source opening() {
        return working((caseworker, random) -> {
            caseworker.open(children.incrementAndGet(), receivedOn);
            return true;
        });
    }

    /** Puts a date right in some case, often in the same few. */
    public Work.Source correcting() {
        var desks = new Desks<>(cases, Math.min(IN_HAND, cases.size()));
        return working((caseworker, random) ->
                caseworker.correct(desks.next(random), someDay(random)).isPresent());
    }

    /** Puts a date right in one and the same case. */
    public Work.Source correctingFirst() {
        return working((caseworker, random) ->
                caseworker.correct(cases.getFirst(), someDay(random)).isPresent());
    }

    /** The version of that case, found by putting a date right in it once more. */
    public long versionOfFirst() throws Exception {
        var random = new SplittableRandom();
        try (var caseworker = caseworkers.hire()) {
            while (true) {
                var version = caseworker.correct(cases.getFirst(), someDay(random));
                if (version.isPresent()) {
                    return version.getAsLong();
                }
            }
        }
    }

    private LocalDate someDay(SplittableRandom random) {
        return receivedOn.plusDays(random.nextInt(DAYS_TO_CHOOSE_FROM));
    }

    private interface Piece {
        boolean once(Caseworker caseworker, SplittableRandom random) throws Exception;
    }

    private Work.Source working(Piece piece) {
        return client -> new Work() {
            private final Caseworker caseworker = caseworkers.hire();

            @Override
            public boolean once(SplittableRandom random) throws Exception {
                return piece.once(caseworker, random);
            }

            @Override
            public void close() throws IOException {
                caseworker.close();
            }
        };
    }
}
