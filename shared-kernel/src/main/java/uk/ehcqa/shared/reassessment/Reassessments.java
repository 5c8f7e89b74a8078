package uk.ehcqa.shared.reassessment;

import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_RESENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.ehcqa.shared.proceeding.Proceedings;

/** The reassessments under one plan. */
public record Reassessments(List<Reassessment> all) implements Proceedings<ReassessmentStep, Reassessment> {

    public static final Reassessments NONE = new Reassessments(List.of());

    public Reassessments {
        all = List.copyOf(all);
    }

    public Reassessments after(ReassessmentEvent event) {
        return switch (event) {
            case ReassessmentStepTaken it
            when it.step() == DRAFT_PLAN_RESENT -> changed(it, each -> each.withDraftResentOn(it.takenOn()));
            case ReassessmentDateCorrected it
            when it.step() == DRAFT_PLAN_RESENT -> changed(it, each -> each.withLatestDraftResentOn(it.date()));
            case ReassessmentStepMarkedRecordedInError it
            when it.step() == DRAFT_PLAN_RESENT -> changed(it, Reassessment::withoutLatestDraftResent);
            case ReassessmentStepTaken it -> with(it, steps -> steps.put(it.step(), it.takenOn()));
            case ReassessmentExceptionRecorded it -> changed(it, each -> each.with(ReassessmentException.of(it)));
            case ReassessmentExceptionWithdrawn it -> changed(it, each -> each.without(it.exception()));
            case ReassessmentExceptionDaysCorrected it -> changed(it, each -> each.withDays(it));
            case ReassessmentDateCorrected it -> with(it, steps -> steps.put(it.step(), it.date()));
            case ReassessmentStepMarkedRecordedInError it -> with(it, steps -> steps.remove(it.step()));
        };
    }

    @Override
    public boolean canTake(ReassessmentStep step) {
        return goingOn().map(one -> one.awaits(step)).orElse(step.begins());
    }

    /** The day of the last that came to its end before another began. */
    public Optional<LocalDate> assessedBefore(int number) {
        return onRecord()
                .filter(one -> one.number() < number)
                .flatMap(one -> one.assessedOn().stream())
                .max(LocalDate::compareTo);
    }

    private Reassessments with(ReassessmentEvent event, Consumer<Map<ReassessmentStep, LocalDate>> change) {
        return new Reassessments(Proceedings.changed(
                all,
                event.number(),
                change,
                (number, steps) -> new Reassessment(number, steps, exceptionsOf(number), draftsResentOf(number))));
    }

    private List<LocalDate> draftsResentOf(int number) {
        return number > all.size() ? List.of() : all.get(number - 1).draftsResent();
    }

    private List<ReassessmentException> exceptionsOf(int number) {
        return number > all.size() ? List.of() : all.get(number - 1).exceptions();
    }

    private Reassessments changed(ReassessmentEvent event, UnaryOperator<Reassessment> change) {
        return new Reassessments(all.stream()
                .map(each -> each.number() == event.number() ? change.apply(each) : each)
                .toList());
    }

    /** What had been done by the end of a day; an exception counts from its first day. */
    public Reassessments upTo(LocalDate day) {
        return new Reassessments(Proceedings.begun(all.stream()
                .map(each -> new Reassessment(
                                each.number(),
                                Proceedings.upTo(day, each.steps()),
                                each.exceptions().stream()
                                        .filter(exception ->
                                                !exception.firstDay().isAfter(day))
                                        .toList(),
                                List.of())
                        .withDraftsResent(each.draftsResent().stream()
                                .filter(sent -> !sent.isAfter(day))
                                .toList()))));
    }

    /** The first day of each exception, and each day on which a draft was sent again. */
    public Stream<LocalDate> daysBesideSteps() {
        return all.stream()
                .flatMap(each -> Stream.concat(
                        each.exceptions().stream().map(ReassessmentException::firstDay), each.draftsResent().stream()));
    }
}
