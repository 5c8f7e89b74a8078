package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was marked in an assessment as recorded in error. A return may still tell it, and then a person decides.
 *
 * @param steps every date that was recorded for a step before it was marked
 * @param overturnings the refusals whose overturning was marked
 */
public record RecordedInError(
        Map<Step, List<LocalDate>> steps, Set<Step> overturnings, List<LinkedRequest> linkedRequests) {

    public static final RecordedInError NOTHING = new RecordedInError(Map.of(), Set.of(), List.of());

    public RecordedInError {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        overturnings = Collections.unmodifiableSet(new TreeSet<>(overturnings));
        linkedRequests = List.copyOf(linkedRequests);
    }

    public boolean holds(Step step, LocalDate date) {
        return steps.getOrDefault(step, List.of()).contains(date);
    }

    public boolean holdsRequestReceivedOn(LocalDate date) {
        return linkedRequests.stream().anyMatch(request -> request.receivedOn().equals(date));
    }

    RecordedInError and(Step step, Collection<LocalDate> dates) {
        var more = new TreeMap<>(steps);
        var marked = new ArrayList<>(more.getOrDefault(step, List.of()));
        marked.addAll(dates);
        more.put(step, List.copyOf(marked));
        return new RecordedInError(more, overturnings, linkedRequests);
    }

    RecordedInError andOverturningOf(Step refusal) {
        var more = new ArrayList<>(overturnings);
        more.add(refusal);
        return new RecordedInError(steps, Set.copyOf(more), linkedRequests);
    }

    RecordedInError and(LinkedRequest request) {
        var more = new ArrayList<>(linkedRequests);
        more.add(request);
        return new RecordedInError(steps, overturnings, more);
    }
}
