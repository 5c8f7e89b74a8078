package uk.ehcqa.benchmarks.load;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers from 0, of which a few come up often and most seldom: the second half as often as the first, the third a third. */
public final class Zipf {

    private final double[] upTo;

    public Zipf(int count) {
        upTo = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    public int next(SplittableRandom random) {
        var found = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return found < 0 ? -found - 1 : found;
    }
}
