package uk.ehcqa.standalone.faults;

import java.util.Random;

/**
 * Where all chance comes from. The same seed draws the same attempts, and strikes after the same times; what the processor was
 * just doing then is its own affair.
 */
record Seed(long value) {

    /** {@code -Dfaults.seed} says which; without it each build does the same. */
    static Seed given() {
        var seed = new Seed(Long.getLong("faults.seed", 1));
        System.out.println(">> " + seed);
        return seed;
    }

    /** Chance for one purpose, which draws the same whatever is drawn for others. */
    Random of(String purpose) {
        return new Random(value * 31 + purpose.hashCode());
    }

    @Override
    public String toString() {
        return "seed " + value;
    }
}
