package uk.ehcqa.standalone.faults.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every sending of every client, and what came back. */
public final class Journal {

    private final Map<Attempt, List<Reply>> replies = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> counted = new HashMap<>();

    public synchronized void log(Attempt attempt, Reply reply) {
        replies.computeIfAbsent(attempt, first -> new ArrayList<>()).add(reply);
        counted.merge(reply.getClass(), 1, Integer::sum);
    }

    public synchronized int count(Class<? extends Reply> kind) {
        return counted.getOrDefault(kind, 0);
    }

    /** As it stands now. */
    public synchronized Map<Attempt, List<Reply>> entries() {
        var copy = new LinkedHashMap<Attempt, List<Reply>>();
        replies.forEach((attempt, sendings) -> copy.put(attempt, List.copyOf(sendings)));
        return copy;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "%,d acknowledged, %,d refused, %,d without an answer and sent again",
                count(Reply.Acknowledged.class),
                count(Reply.Refused.class),
                count(Reply.Unknown.class));
    }
}
