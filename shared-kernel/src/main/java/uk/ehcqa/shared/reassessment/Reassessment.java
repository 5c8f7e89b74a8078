package uk.ehcqa.shared.reassessment;

import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.NO_AMENDMENT_NOTIFIED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.timeliness.Days;
import uk.ehcqa.shared.timeliness.ReassessmentRules;

/**
 * One reassessment under a plan: asked for or decided on, refused or made.
 *
 * @param exceptions the circumstances because of which its fourteen weeks need not be kept
 * @param draftsResent the days on which a draft was sent again, in their order; the latest is among the steps too
 */
public record Reassessment(
        int number,
        Map<ReassessmentStep, LocalDate> steps,
        List<ReassessmentException> exceptions,
        List<LocalDate> draftsResent)
        implements Proceeding<ReassessmentStep> {

    public Reassessment {
        steps = Collections.unmodifiableMap(new TreeMap<>(steps));
        exceptions = List.copyOf(exceptions);
        draftsResent = List.copyOf(draftsResent);
    }

    /** Whether the step can come next while it goes on. */
    boolean awaits(ReassessmentStep step) {
        return switch (step) {
            case REQUEST_RECEIVED -> false;
            case REASSESSMENT_REFUSED, REASSESSMENT_AGREED -> !took(REASSESSMENT_AGREED);
            case ADVICE_REQUESTED, DRAFT_PLAN_SENT -> took(REASSESSMENT_AGREED) && !took(step);
            case DRAFT_PLAN_RESENT, PLAN_SENT -> took(DRAFT_PLAN_SENT);
            case NO_AMENDMENT_NOTIFIED -> took(REASSESSMENT_AGREED);
            case REQUEST_WITHDRAWN -> took(REQUEST_RECEIVED);
        };
    }

    /** The draft by which the family goes. */
    public Optional<LocalDate> latestDraftSentOn() {
        return takenOn(DRAFT_PLAN_RESENT).or(() -> takenOn(DRAFT_PLAN_SENT));
    }

    /** The draft that the family would go by without the latest. */
    public Optional<LocalDate> draftBeforeLatest() {
        return draftsResent.size() > 1
                ? Optional.of(draftsResent.get(draftsResent.size() - 2))
                : takenOn(DRAFT_PLAN_SENT).filter(first -> !draftsResent.isEmpty());
    }

    /** The day of the decision whether to reassess, one way or the other. */
    public Optional<LocalDate> decidedOn() {
        return takenOn(REASSESSMENT_AGREED).or(() -> takenOn(REASSESSMENT_REFUSED));
    }

    /** The day on which what was found led to a plan, or to none other than before. */
    public Optional<LocalDate> assessedOn() {
        return takenOn(PLAN_SENT).or(() -> takenOn(NO_AMENDMENT_NOTIFIED));
    }

    /** The days in which the plan that follows had to be sent; none before it is agreed to reassess. */
    public Optional<Days> period() {
        return takenOn(REASSESSMENT_AGREED).map(agreed -> new Days(agreed, ReassessmentRules.planDueOn(agreed)));
    }

    /** Those that were not taken back. */
    public Stream<ReassessmentException> standingExceptions() {
        return exceptions.stream().filter(exception -> !exception.withdrawn());
    }

    public boolean hasGround(ReassessmentException exception) {
        return period().filter(days -> exception.hasGround(days, takenOn(ReassessmentStep.ADVICE_REQUESTED)))
                .isPresent();
    }

    Reassessment withDraftResentOn(LocalDate day) {
        return withDraftsResent(
                Stream.concat(draftsResent.stream(), Stream.of(day)).toList());
    }

    Reassessment withLatestDraftResentOn(LocalDate day) {
        return withoutLatestDraftResent().withDraftResentOn(day);
    }

    Reassessment withoutLatestDraftResent() {
        return withDraftsResent(draftsResent.subList(0, Math.max(0, draftsResent.size() - 1)));
    }

    Reassessment withDraftsResent(List<LocalDate> days) {
        var changed = new TreeMap<>(steps);
        changed.remove(DRAFT_PLAN_RESENT);
        if (!days.isEmpty()) {
            changed.put(DRAFT_PLAN_RESENT, days.getLast());
        }
        return new Reassessment(number, changed, exceptions, days);
    }

    Reassessment with(ReassessmentException exception) {
        return new Reassessment(
                number,
                steps,
                Stream.concat(exceptions.stream(), Stream.of(exception)).toList(),
                draftsResent);
    }

    Reassessment without(int exception) {
        return changed(exception, ReassessmentException::takenBack);
    }

    Reassessment withDays(ReassessmentExceptionDaysCorrected event) {
        return changed(event.exception(), each -> each.lasting(event.firstDay(), event.lastDay()));
    }

    private Reassessment changed(int exception, UnaryOperator<ReassessmentException> change) {
        return new Reassessment(
                number,
                steps,
                exceptions.stream()
                        .map(each -> each.number() == exception ? change.apply(each) : each)
                        .toList(),
                draftsResent);
    }
}
