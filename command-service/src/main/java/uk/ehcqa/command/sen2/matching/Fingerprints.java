package uk.ehcqa.command.sen2.matching;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The fingerprints of one item of all people of a return: eight bytes a person. */
final class Fingerprints {

    private final long[] sorted;

    Fingerprints(LongStream fingerprints) {
        this.sorted = fingerprints.sorted().toArray();
    }

    boolean hold(long fingerprint) {
        return Arrays.binarySearch(sorted, fingerprint) >= 0;
    }

    boolean holdTwice(long fingerprint) {
        var found = Arrays.binarySearch(sorted, fingerprint);
        return found >= 0 && (isAt(found - 1, fingerprint) || isAt(found + 1, fingerprint));
    }

    private boolean isAt(int index, long fingerprint) {
        return index >= 0 && index < sorted.length && sorted[index] == fingerprint;
    }
}
