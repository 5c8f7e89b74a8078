package uk.ehcqa.shared.assessment;

import static java.util.Collections.unmodifiableMap;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
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
                unmodifiableMap(kept(
                        Step.class,
                        assessment.overturned(),
                        it -> hasCome(it.getValue().on()))),
                unmodifiableMap(kept(
                        Step.class,
                        assessment.toldOverturned(),
                        it -> hasCome(it.getValue().on()))),
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
        var steps = kept(Step.class, assessment.steps(), step -> hasCome(step.getValue()));
        if (!drafts.isEmpty()) {
            steps.put(DRAFT_PLAN_RESENT, drafts.getLast());
        }
        return unmodifiableMap(steps);
    }

    /** Until when the family could comment is kept of the latest draft alone: of one before, it is worked out. */
    private Map<TimeLimit, LocalDate> dueOn(List<LocalDate> drafts) {
        if (assessment.latestDraftSentOn().filter(this::hasCome).isPresent()) {
            return assessment.dueOn();
        }
        var dueOn = kept(TimeLimit.class, assessment.dueOn(), due -> due.getKey() != REPRESENTATIONS);
        drafts.stream()
                .reduce((earlier, later) -> later)
                .or(() -> assessment.takenOn(DRAFT_PLAN_SENT).filter(this::hasCome))
                .ifPresent(sentOn -> dueOn.put(REPRESENTATIONS, REPRESENTATIONS.dueOn(sentOn)));
        return unmodifiableMap(dueOn);
    }

    private boolean hasCome(@Nullable LocalDate date) {
        return date == null || !date.isAfter(day);
    }

    private static <K extends Enum<K>, V> Map<K, V> kept(Class<K> keys, Map<K, V> all, Predicate<Entry<K, V>> which) {
        var kept = new EnumMap<K, V>(keys);
        all.entrySet().stream().filter(which).forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }
}
