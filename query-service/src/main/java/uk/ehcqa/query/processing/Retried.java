package uk.ehcqa.query.processing;

/**
 * What came of trying parked cases again.
 *
 * @param cases how many were tried
 * @param stillParked how many of them failed again
 */
record Retried(int cases, int stillParked) {

    static Retried one(boolean whole) {
        return new Retried(1, whole ? 0 : 1);
    }

    Retried and(Retried other) {
        return new Retried(cases + other.cases, stillParked + other.stillParked);
    }
}
