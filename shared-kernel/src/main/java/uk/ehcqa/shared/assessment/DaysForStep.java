package uk.ehcqa.shared.assessment;

import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.assessment.Step.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.assessment.Step.REQUEST_RECEIVED;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** On which days a step of an assessment can have been taken, beside what else is on record. */
public record DaysForStep(NeedsAssessment assessment, Step step) {

    /** Not before any step that comes before it, or an order that led to it. */
    public LocalDate earliest() {
        return Stream.concat(
                        taken(other -> step.endsEarly() ? other == REQUEST_RECEIVED : other.compareTo(step) < 0),
                        Stream.concat(
                                overturnedOn(refusal -> !step.endsEarly() && refusal.compareTo(step) < 0),
                                draftBefore()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** Not after any step that comes after it, or the day it was overturned. */
    public LocalDate latest() {
        return Stream.concat(
                        taken(other -> other.compareTo(step) > 0 && (step == REQUEST_RECEIVED || !other.endsEarly())),
                        Stream.concat(overturnedOn(refusal -> refusal.compareTo(step) >= 0), draftAfter()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Only the latest of the drafts that were sent again is among the steps. */
    private Stream<LocalDate> draftBefore() {
        var isLatest = step == DRAFT_PLAN_RESENT && assessment.took(DRAFT_PLAN_RESENT);
        return isLatest ? assessment.draftBeforeLatest().stream() : Stream.empty();
    }

    private Stream<LocalDate> draftAfter() {
        return step == DRAFT_PLAN_SENT ? assessment.draftsResent().stream().limit(1) : Stream.empty();
    }

    private Stream<LocalDate> overturnedOn(Predicate<Step> which) {
        return assessment.overturned().entrySet().stream()
                .filter(refusal -> which.test(refusal.getKey()))
                .flatMap(refusal -> Stream.ofNullable(refusal.getValue().on()));
    }

    private Stream<LocalDate> taken(Predicate<Step> which) {
        return assessment.steps().entrySet().stream()
                .filter(other -> which.test(other.getKey()))
                .map(Map.Entry::getValue);
    }
}
