package uk.ehcqa.standalone.demonstration;

/** An order in which everybody comes once, and neighbours come far apart. Needs no memory. */
record Shuffle(int size) {

    int at(int place) {
        return (int) ((long) place * stride() % size);
    }

    private int stride() {
        var stride = (int) (size * 0.618);
        while (!haveNoCommonFactor(stride, size)) {
            stride++;
        }
        return stride;
    }

    private static boolean haveNoCommonFactor(int one, int other) {
        return other == 0 ? one == 1 : haveNoCommonFactor(other, one % other);
    }
}
