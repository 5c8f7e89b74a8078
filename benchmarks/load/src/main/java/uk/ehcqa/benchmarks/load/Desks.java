package uk.ehcqa.benchmarks.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Cases as they lie on desks: some are in hand all day, most now and then. A case that has had its share of changes makes room
 * for the next, so that none grows a history such as no real case has.
 */
public final class Desks<T> {

    private static final int SHARE = 60;

    private final List<T> cases;
    private final Zipf zipf;
    private final AtomicIntegerArray onDesk;
    private final AtomicIntegerArray changes;
    private final AtomicLong taken;

    /** @param inHand how many cases lie on desks at one time */
    public Desks(List<T> cases, int inHand) {
        this.cases = List.copyOf(cases);
        this.zipf = new Zipf(inHand);
        this.onDesk = new AtomicIntegerArray(inHand);
        this.changes = new AtomicIntegerArray(inHand);
        this.taken = new AtomicLong(inHand);
        for (var desk = 0; desk < inHand; desk++) {
            onDesk.set(desk, desk);
        }
    }

    public T next(SplittableRandom random) {
        var desk = zipf.next(random);
        if (changes.incrementAndGet(desk) > SHARE) {
            onDesk.set(desk, Math.toIntExact(taken.getAndIncrement() % cases.size()));
            changes.set(desk, 1);
        }
        return cases.get(onDesk.get(desk));
    }
}
