package uk.ehcqa.benchmarks.result;

/**
 * What was aimed at, and what was reached.
 *
 * @param atLeast whether more is better
 */
public record Goal(String what, boolean atLeast, double wanted, double measured) {

    public static Goal atLeast(String what, double wanted, double measured) {
        return new Goal(what, true, wanted, measured);
    }

    public static Goal atMost(String what, double wanted, double measured) {
        return new Goal(what, false, wanted, measured);
    }

    public boolean isMet() {
        return atLeast ? measured >= wanted : measured <= wanted;
    }
}
