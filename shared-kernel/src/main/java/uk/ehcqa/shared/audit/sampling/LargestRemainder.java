package uk.ehcqa.shared.audit.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Shares places among groups in proportion to their sizes, by Hamilton's method: each has the whole part of its quota, and the
 * places left over go to the largest remainders.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /** @param ties of groups with equal remainders, which goes first: the one that ranks lowest */
    static Map<String, Integer> share(int places, Map<String, Integer> sizes, Function<String, String> ties) {
        var total = sizes.values().stream().mapToLong(Integer::longValue).sum();
        var shared = new TreeMap<String, Integer>();
        var remainders = new TreeMap<String, Long>();
        sizes.forEach((group, size) -> {
            shared.put(group, (int) ((long) places * size / total));
            remainders.put(group, (long) places * size % total);
        });
        var left = places - shared.values().stream().mapToInt(Integer::intValue).sum();
        var groups = new ArrayList<>(sizes.keySet());
        groups.sort(Comparator.comparingLong((String group) -> -remainders.getOrDefault(group, 0L))
                .thenComparing(ties));
        groups.stream().limit(left).forEach(group -> shared.merge(group, 1, Integer::sum));
        return shared;
    }
}
