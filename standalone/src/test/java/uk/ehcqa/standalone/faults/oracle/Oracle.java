package uk.ehcqa.standalone.faults.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;
import uk.ehcqa.standalone.faults.oracle.Reply.Refused;
import uk.ehcqa.standalone.faults.oracle.StoredEvent.Place;

/**
 * Holds what clients were told against what is stored. What was acknowledged is stored exactly once, what was refused is not
 * stored, what was neither is stored once or not at all, nothing else is stored, and no case lacks an event.
 */
public final class Oracle {

    private final Map<Attempt, List<Reply>> journal;
    private final List<StoredEvent> stored;
    private final Map<Place, Attempt> promised = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Oracle(Map<Attempt, List<Reply>> journal, List<StoredEvent> stored) {
        this.journal = journal;
        this.stored = stored;
    }

    /** What is not as it was promised, a sentence for each; none when all is well. */
    public static List<String> complaints(Journal journal, List<StoredEvent> stored) {
        var oracle = new Oracle(journal.entries(), stored);
        oracle.checkAcknowledged();
        oracle.checkTheRest();
        oracle.checkSequences();
        return oracle.complaints;
    }

    private void checkAcknowledged() {
        var found = new HashMap<Place, Mark>();
        stored.forEach(event -> found.put(event.place(), event.mark()));
        journal.forEach((attempt, replies) -> acknowledgement(attempt, replies).forEach(acknowledged -> {
            var first = acknowledged.version() - attempt.marks().size() + 1;
            for (var i = 0; i < attempt.marks().size(); i++) {
                check(
                        attempt,
                        new Place(acknowledged.reference(), first + i),
                        attempt.marks().get(i),
                        found);
            }
        }));
    }

    private List<Acknowledged> acknowledgement(Attempt attempt, List<Reply> replies) {
        var acknowledged = only(Acknowledged.class, replies);
        if (acknowledged.size() > 1) {
            complaints.add("%s was answered differently each time: %s".formatted(attempt, acknowledged));
        }
        if (!acknowledged.isEmpty() && !only(Refused.class, replies).isEmpty()) {
            complaints.add("%s was both acknowledged and refused: %s".formatted(attempt, replies));
        }
        return acknowledged;
    }

    private void check(Attempt attempt, Place place, Mark mark, Map<Place, Mark> found) {
        var other = promised.putIfAbsent(place, attempt);
        if (other != null) {
            complaints.add("%s was promised to %s and to %s".formatted(place, other, attempt));
        }
        if (!found.containsKey(place)) {
            complaints.add("%s was acknowledged and is lost: %s".formatted(attempt, place));
        } else if (!mark.equals(found.get(place))) {
            complaints.add("%s was acknowledged, but %s holds %s".formatted(attempt, place, found.get(place)));
        }
    }

    /** Whatever was promised to nobody may come from an attempt that got no answer, and from no other. */
    private void checkTheRest() {
        var byMark = new HashMap<Mark, List<Attempt>>();
        for (var attempt : journal.keySet()) {
            attempt.marks()
                    .forEach(mark -> byMark.computeIfAbsent(mark, first -> new ArrayList<>())
                            .add(attempt));
        }
        var unexplained = new HashMap<Attempt, Set<Mark>>();
        for (var event : stored) {
            if (!promised.containsKey(event.place())) {
                explain(event, byMark.getOrDefault(event.mark(), List.of()), unexplained);
            }
        }
    }

    private void explain(StoredEvent event, List<Attempt> candidates, Map<Attempt, Set<Mark>> explained) {
        var ofCase = candidates.stream()
                .filter(attempt ->
                        attempt.reference() == null || attempt.reference().equals(event.reference()))
                .toList();
        var isExplained = ofCase.stream()
                .filter(this::isUnanswered)
                .anyMatch(attempt -> explained
                        .computeIfAbsent(attempt, first -> new HashSet<>())
                        .add(event.mark()));
        if (!isExplained) {
            complaints.add("%s is stored, and %s".formatted(event, why(ofCase)));
        }
    }

    private String why(List<Attempt> candidates) {
        return candidates.stream()
                .filter(attempt -> attempt.reference() != null)
                .findFirst()
                .map(attempt -> only(Refused.class, journal.getOrDefault(attempt, List.of()))
                                .isEmpty()
                        ? attempt + " is stored once already"
                        : attempt + " was refused")
                .orElse("nobody was told so");
    }

    private boolean isUnanswered(Attempt attempt) {
        return journal.getOrDefault(attempt, List.of()).stream().allMatch(Reply.Unknown.class::isInstance);
    }

    private void checkSequences() {
        stored.stream().collect(groupingBy(StoredEvent::reference)).forEach((reference, events) -> {
            var sequences = events.stream().map(StoredEvent::sequence).sorted().toList();
            var gapless = LongStream.range(0, events.size()).boxed().toList();
            if (!sequences.equals(gapless)) {
                complaints.add("The events of %s are numbered %s".formatted(reference, sequences));
            }
        });
    }

    private static <R extends Reply> List<R> only(Class<R> kind, List<Reply> replies) {
        return replies.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }
}
