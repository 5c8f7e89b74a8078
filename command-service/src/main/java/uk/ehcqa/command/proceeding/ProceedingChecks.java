package uk.ehcqa.command.proceeding;

import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.LATER_PROCEEDING_RECORDED;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_NOT_UNDER_WAY;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_FOLLOWED_UP;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_IN_FUTURE;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_NOT_NEXT;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_NOT_ON_RECORD;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TAKEN;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TOO_EARLY;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TOO_LATE;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.proceeding.Proceeding;
import uk.ehcqa.shared.proceeding.ProceedingDays;
import uk.ehcqa.shared.proceeding.ProceedingStep;
import uk.ehcqa.shared.proceeding.Proceedings;
import uk.ehcqa.shared.refusal.Refused;

/**
 * Refuses a step of a proceeding that cannot be recorded, corrected or marked so.
 *
 * @param planSince the first day of the plan as far as it is known
 * @param planUntil its last
 * @param all the proceedings of that kind about the plan
 * @param <S> their steps
 */
public record ProceedingChecks<S extends Enum<S> & ProceedingStep<S>, P extends Proceeding<S>>(
        LocalDate planSince, LocalDate planUntil, Proceedings<S, P> all) {

    /** The number of the proceeding in which the step can be recorded now: the one that goes on, or the next. */
    public int numberFor(S step) {
        var goingOn = all.goingOn().orElse(null);
        if (!all.canTake(step)) {
            throw whyNot(goingOn, step);
        }
        return goingOn == null ? all.next() : goingOn.number();
    }

    private Refused whyNot(@Nullable P goingOn, S step) {
        var taken = goingOn == null ? all.onRecord().reduce((earlier, later) -> later) : Optional.of(goingOn);
        return taken.flatMap(one -> one.takenOn(step))
                .filter(takenOn -> goingOn != null || step.begins())
                .map(takenOn -> new Refused(PROCEEDING_STEP_TAKEN, "takenOn", takenOn))
                .orElseGet(() -> new Refused(goingOn == null ? PROCEEDING_NOT_UNDER_WAY : PROCEEDING_STEP_NOT_NEXT));
    }

    public void date(int number, S step, LocalDate date, LocalDate today) {
        Refused.when(date.isAfter(today), PROCEEDING_STEP_IN_FUTURE);
        var days = new ProceedingDays<>(planSince, planUntil, all, number);
        var earliest = days.earliestFor(step);
        Refused.when(date.isBefore(earliest), PROCEEDING_STEP_TOO_EARLY, "earliest", earliest);
        var latest = days.latestFor(step);
        Refused.when(date.isAfter(latest), PROCEEDING_STEP_TOO_LATE, "latest", latest);
    }

    /** The date that is recorded for a step whose date can be corrected so. */
    public LocalDate corrected(int number, S step, LocalDate date, String reason, LocalDate today) {
        var recorded = recorded(number, step);
        Refused.when(recorded.equals(date), DATE_ALREADY_SO);
        Refused.when(reason.isBlank(), REASON_NEEDED);
        date(number, step, date, today);
        return recorded;
    }

    /** The date that is recorded for a step on which nothing later rests. */
    public LocalDate marked(int number, S step, String reason) {
        Refused.when(reason.isBlank(), REASON_NEEDED);
        var recorded = recorded(number, step);
        proceeding(number).followedUpBy(step).ifPresent(later -> {
            throw new Refused(PROCEEDING_STEP_FOLLOWED_UP, "later", later.name());
        });
        Refused.when(step.ends() && all.following(number).isPresent(), LATER_PROCEEDING_RECORDED);
        return recorded;
    }

    private P proceeding(int number) {
        return all.numbered(number).orElseThrow(() -> new Refused(PROCEEDING_UNKNOWN));
    }

    private LocalDate recorded(int number, S step) {
        return proceeding(number).takenOn(step).orElseThrow(() -> new Refused(PROCEEDING_STEP_NOT_ON_RECORD));
    }
}
