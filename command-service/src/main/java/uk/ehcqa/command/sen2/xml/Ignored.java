package uk.ehcqa.command.sen2.xml;

import java.util.Map;
import java.util.TreeMap;

/** Counts the elements that are not kept here, by their place. A file of nonsense is not listed in full. */
final class Ignored {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 60;

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String parent, String name) {
        var place = shortened(parent) + "/" + shortened(name);
        if (counts.size() < MOST || counts.containsKey(place)) {
            counts.merge(place, 1L, Long::sum);
        }
    }

    Map<String, Long> counts() {
        return counts;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
