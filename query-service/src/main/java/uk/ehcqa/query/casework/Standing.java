package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.assessment.StepTaken;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;

/**
 * By which events a case goes: of those that tell the same, by the latest that was not marked as recorded in error. A mark
 * gives way to the one before, as that of a draft that was sent again does.
 */
final class Standing {

    /** What an event tells: a step, an overturned refusal, a linked request, or the reason for missing a limit. */
    private record Told(int episode, Class<?> kind, Object what) {

        static Told by(NeedsAssessmentEvent event, Class<?> kind, Object what) {
            return new Told(event.episode(), kind, what);
        }
    }

    private static final Told DEATH = new Told(0, ChildDied.class, Step.CHILD_DIED);

    private final Map<Told, Deque<Long>> numbers = new HashMap<>();

    void after(long number, CaseEvent event) {
        switch (event) {
            case ChildDied death -> stands(DEATH, number);
            case StepTaken taken -> stands(Told.by(taken, StepTaken.class, taken.step()), number);
            case RefusalOverturned it -> stands(Told.by(it, RefusalOverturned.class, it.refusal()), number);
            case FurtherRequestLinked it -> stands(request(it, it.receivedOn(), it.requestedBy()), number);
            case LinkedRequestDateCorrected it ->
                becomes(request(it, it.wrongDate(), it.requestedBy()), request(it, it.receivedOn(), it.requestedBy()));
            case DelayReasonRecorded it -> stands(Told.by(it, DelayReasonRecorded.class, it.limit()), number);
            case DeathMarkedRecordedInError it -> falls(DEATH);
            case StepMarkedRecordedInError it -> falls(Told.by(it, StepTaken.class, it.step()));
            case OverturningMarkedRecordedInError it -> falls(Told.by(it, RefusalOverturned.class, it.refusal()));
            case LinkedRequestMarkedRecordedInError it -> falls(request(it, it.receivedOn(), it.requestedBy()));
            case DelayReasonMarkedRecordedInError it -> falls(Told.by(it, DelayReasonRecorded.class, it.limit()));
            default -> {}
        }
    }

    /** Their numbers. */
    Set<Long> events() {
        return numbers.values().stream()
                .flatMap(told -> Stream.ofNullable(told.peek()))
                .collect(Collectors.toSet());
    }

    private void stands(Told told, long number) {
        numbers.computeIfAbsent(told, first -> new ArrayDeque<>()).push(number);
    }

    /** What was told goes by another name from now on. */
    private void becomes(Told told, Told right) {
        var events = numbers.remove(told);
        if (events != null) {
            numbers.put(right, events);
        }
    }

    private void falls(Told told) {
        numbers.getOrDefault(told, new ArrayDeque<>()).poll();
    }

    private static Told request(NeedsAssessmentEvent event, LocalDate receivedOn, @Nullable RequestSource requestedBy) {
        return Told.by(event, FurtherRequestLinked.class, new LinkedRequest(receivedOn, requestedBy));
    }
}
