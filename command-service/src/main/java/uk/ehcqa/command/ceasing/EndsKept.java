package uk.ehcqa.command.ceasing;

import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_APPEAL_TIME;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_OVERTURNED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_RESTS_ON_APPEAL;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_RESTS_ON_DECISION;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.plan.EndBar;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Whether every plan that ended could have, as far as it could before something was put right: what a return told of an end may have
 * been against the law already.
 */
public record EndsKept(CaseFile before, CaseFile after) {

    public void check() {
        IntStream.rangeClosed(1, after.plans().size()).forEach(this::check);
    }

    private void check(int number) {
        Refused.when(wasDecided(before, number) && !wasDecided(after, number), PLAN_END_RESTS_ON_DECISION);
        Refused.when(isUndecided(after, number) && !isUndecided(before, number), PLAN_END_RESTS_ON_APPEAL);
        Refused.when(isOverturned(after, number) && !isOverturned(before, number), PLAN_END_OVERTURNED);
        tooEarly(after, number)
                .filter(until -> tooEarly(before, number).isEmpty())
                .ifPresent(until -> {
                    throw new Refused(PLAN_END_BEFORE_APPEAL_TIME, "until", until);
                });
        barred(after, number).filter(bar -> barred(before, number).isEmpty()).ifPresent(bar -> {
            throw new Refused(PlanEndChecks.refusal(bar));
        });
    }

    private static boolean wasDecided(CaseFile file, int number) {
        return endOf(file, number)
                .filter(endedOn ->
                        new DisputedEnd(file, number).ending().decidedOn().isPresent())
                .isPresent();
    }

    /** Whether it ended while an appeal was undecided. */
    private static boolean isUndecided(CaseFile file, int number) {
        return endOf(file, number)
                .filter(endedOn -> new DisputedEnd(file, number).isAppealUndecided())
                .isPresent();
    }

    private static boolean isOverturned(CaseFile file, int number) {
        return endOf(file, number)
                .filter(endedOn -> new DisputedEnd(file, number).isOverturned())
                .isPresent();
    }

    /** Until when the plan had to be maintained, where it ended before. */
    private static Optional<LocalDate> tooEarly(CaseFile file, int number) {
        return endOf(file, number)
                .flatMap(endedOn ->
                        new DisputedEnd(file, number).maintainedUntil().filter(until -> !endedOn.isAfter(until)));
    }

    private static Optional<EndBar> barred(CaseFile file, int number) {
        var reason = file.plans().get(number - 1).ceaseReason();
        return endOf(file, number)
                .flatMap(endedOn -> reason == null
                        ? Optional.empty()
                        : new DisputedEnd(file, number)
                                .ending()
                                .bar(reason, endedOn, file.child().birthDate()));
    }

    /** The end of a plan that ends after a decision alone, if it has. */
    private static Optional<LocalDate> endOf(CaseFile file, int number) {
        var plan = file.plans().get(number - 1);
        var reason = plan.ceaseReason();
        return Optional.ofNullable(plan.ceasedOn())
                .filter(endedOn -> reason != null && PlanEnding.needsDecision(reason));
    }
}
