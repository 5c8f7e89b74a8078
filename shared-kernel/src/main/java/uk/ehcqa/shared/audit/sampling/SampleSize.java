package uk.ehcqa.shared.audit.sampling;

/** How many are drawn: so many at least, or so many of a hundred, whichever is more. */
public record SampleSize(int atLeast, int percent) {

    /** Ten, or 5 %. */
    public static final SampleSize USUAL = new SampleSize(10, 5);

    private static final int HUNDRED = 100;

    public SampleSize {
        if (atLeast < 0 || percent < 0 || percent > HUNDRED) {
            throw new IllegalArgumentException("no size of a sample");
        }
    }

    /** A part of a plan counts as a plan. */
    public int of(int population) {
        return Math.min(population, Math.max(atLeast, Math.ceilDiv(population * percent, HUNDRED)));
    }
}
