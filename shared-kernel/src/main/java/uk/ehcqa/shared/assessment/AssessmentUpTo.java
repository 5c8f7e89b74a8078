package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * What of a needs assessment had happened by the end of a day, by all that is recorded of it. What has no day of its own, such
 * as an exception that a return reported, counts from the first.
 */
record AssessmentUpTo(NeedsAssessment assessment, LocalDate day) {

    NeedsAssessment happened() {
        var drafts = assessment.draftsResent().stream().filter(this::hasCome).toList();
        return new NeedsAssessment(
                assessment.episode(),
                assessment.requestedBy(),
                dueOn(drafts),
                steps(drafts),
                assessment.linkedRequests().stream()
                        .filter(request -> hasCome(request.receivedOn()))
                        .toList(),
                kept(assessment.overturned(), it -> hasCome(it.getValue().on())),
                kept(assessment.toldOverturned(), it -> hasCome(it.getValue().on())),
                assessment.exceptions().stream()
                        .filter(exception -> hasCome(exception.firstDay()))
                        .toList(),
                assessment.week20(),
                assessment.delayReasons(),
                assessment.wrongDates(),
                assessment.wrongRequestDates(),
                drafts,
                assessment.inError());
    }

    /** Every day on which something about the assessment happened. */
    static Stream<LocalDate> days(NeedsAssessment assessment) {
        return Stream.of(
                        assessment.steps().values().stream(),
                        assessment.draftsResent().stream(),
                        assessment.linkedRequests().stream().map(LinkedRequest::receivedOn),
                        assessment.overturned().values().stream().flatMap(it -> Stream.ofNullable(it.on())),
                        assessment.exceptions().stream().flatMap(it -> Stream.ofNullable(it.firstDay())))
                .flatMap(Function.identity());
    }

    private Map<Step, LocalDate> steps(List<LocalDate> drafts) {
        var steps = new TreeMap<>(kept(assessment.steps(), step -> hasCome(step.getValue())));
        if (!drafts.isEmpty()) {
            steps.put(DRAFT_PLAN_RESENT, drafts.getLast());
        }
        return Collections.unmodifiableMap(steps);
    }

    /** Until when the family could comment is kept of the latest draft alone: of one before, it is worked out. */
    private Map<TimeLimit, LocalDate> dueOn(List<LocalDate> drafts) {
        if (assessment.latestDraftSentOn().filter(this::hasCome).isPresent()) {
            return assessment.dueOn();
        }
        var dueOn = new TreeMap<>(kept(assessment.dueOn(), due -> due.getKey() != REPRESENTATIONS));
        drafts.stream()
                .reduce((earlier, later) -> later)
                .or(() -> assessment.takenOn(DRAFT_PLAN_SENT).filter(this::hasCome))
                .ifPresent(sentOn -> dueOn.put(REPRESENTATIONS, REPRESENTATIONS.dueOn(sentOn)));
        return Collections.unmodifiableMap(dueOn);
    }

    private boolean hasCome(@Nullable LocalDate date) {
        return date == null || !date.isAfter(day);
    }

    private static <K extends Comparable<K>, V> Map<K, V> kept(Map<K, V> all, Predicate<Entry<K, V>> which) {
        var kept = new TreeMap<K, V>();
        all.entrySet().stream().filter(which).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(kept);
    }
}
