package uk.ehcqa.standalone.demonstration.chance;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The lots drawn for one person. The same seed and number draw the same lots, whoever else is drawn for. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed, long number) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() ^ number);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** A number that is more likely the nearer it is to the lowest. */
    public int above(int lowest, int usualDistance, int highest) {
        return Stream.generate(() -> lowest + distance(usualDistance))
                .filter(number -> number <= highest)
                .findFirst()
                .orElseThrow();
    }

    /** A number that is more likely the nearer it is to the highest. */
    public int below(int highest, int usualDistance, int lowest) {
        return -above(-highest, usualDistance, -lowest);
    }

    public <T> T from(Weighted<T> things) {
        return things.at(random.nextInt(things.total()));
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The first of the days offered on which a council sends things. */
    public LocalDate sent(Supplier<LocalDate> days) {
        return first(days, day -> OfficeDays.isForSending(day, this));
    }

    /** The first of the days offered on which a request may arrive. */
    public LocalDate received(Supplier<LocalDate> days) {
        return first(days, day -> OfficeDays.isForReceiving(day, this));
    }

    private static LocalDate first(Supplier<LocalDate> days, Predicate<LocalDate> wanted) {
        return Stream.generate(days).filter(wanted).findFirst().orElseThrow();
    }

    /** StrictMath, because Math.log may differ in its last digit from one machine to the next. */
    private int distance(int usual) {
        return (int) (-StrictMath.log(1 - random.nextDouble()) * usual);
    }
}
