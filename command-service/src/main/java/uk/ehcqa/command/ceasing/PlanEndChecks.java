package uk.ehcqa.command.ceasing;

import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_APPEAL_UNDECIDED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_25;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_APPEAL_TIME;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_LAST_STEP;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BEFORE_PLAN;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_BY_DEATH;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_IN_FUTURE;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_NOT_DECIDED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_NOT_REVIEWED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_OVERTURNED;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_TOO_LATE;
import static uk.ehcqa.shared.plan.PlanEndRefusal.PLAN_END_UNDER_18;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EndBar;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEndRefusal;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.refusal.Refused;

/** Refuses an end of a plan for which the law does not allow, or on a day on which it cannot have ended. */
record PlanEndChecks(CaseFile file, int number, LocalDate today) {

    /** What must have been decided first, and what the law bars. */
    void reason(CeaseReason reason, LocalDate endedOn) {
        if (PlanEnding.needsDecision(reason)) {
            var disputed = disputed();
            Refused.when(ending().decidedOn().isEmpty(), PLAN_END_NOT_DECIDED);
            Refused.when(disputed.isOverturned(), PLAN_END_OVERTURNED);
            Refused.when(disputed.isAppealUndecided(), PLAN_END_APPEAL_UNDECIDED);
        }
        bar(reason, endedOn);
    }

    void bar(CeaseReason reason, LocalDate endedOn) {
        Refused.when(reason == CeaseReason.DIED, PLAN_END_BY_DEATH);
        barTo(reason, endedOn).ifPresent(bar -> {
            throw new Refused(refusal(bar));
        });
    }

    /** What a return told, against a bar or without a reason, was checked by nobody: so it can be put right more freely. */
    void corrected(@Nullable CeaseReason recorded, LocalDate recordedOn, CeaseReason reason, LocalDate endedOn) {
        if (recorded == null || (recorded != reason && PlanEnding.needsDecision(recorded))) {
            bar(reason, endedOn);
        } else if (recorded != reason) {
            reason(reason, endedOn);
        } else if (barTo(recorded, recordedOn).isEmpty()) {
            bar(reason, endedOn);
        }
    }

    /** Nothing is done about a plan that has ended. */
    void notBeforeLastStep(LocalDate endedOn) {
        plan().businessDates()
                .max(LocalDate::compareTo)
                .filter(endedOn::isBefore)
                .ifPresent(last -> {
                    throw new Refused(PLAN_END_BEFORE_LAST_STEP, "last", last);
                });
    }

    void day(CeaseReason reason, LocalDate endedOn) {
        Refused.when(endedOn.isAfter(today), PLAN_END_IN_FUTURE);
        Refused.when(endedOn.isBefore(plan().madeOn()), PLAN_END_BEFORE_PLAN, "madeOn", plan().madeOn());
        overBy().filter(endedOn::isAfter).ifPresent(latest -> {
            throw new Refused(PLAN_END_TOO_LATE, "latest", latest);
        });
        if (PlanEnding.needsDecision(reason)) {
            disputed().maintainedUntil().ifPresent(until -> {
                Refused.when(!endedOn.isAfter(until), PLAN_END_BEFORE_APPEAL_TIME, "until", until);
            });
        }
    }

    /** It ended before the next was made, and with a death at the latest. */
    private Optional<LocalDate> overBy() {
        return Stream.concat(file.plans().stream().skip(number).map(Plan::heldSince), Stream.ofNullable(file.diedOn()))
                .min(LocalDate::compareTo);
    }

    private Optional<EndBar> barTo(CeaseReason reason, LocalDate endedOn) {
        return ending().bar(reason, endedOn, file.child().birthDate());
    }

    private Plan plan() {
        return file.plans().get(number - 1);
    }

    private DisputedEnd disputed() {
        return new DisputedEnd(file, number);
    }

    private PlanEnding ending() {
        return disputed().ending();
    }

    static PlanEndRefusal refusal(EndBar bar) {
        return switch (bar) {
            case UNDER_18 -> PLAN_END_UNDER_18;
            case NOT_REVIEWED -> PLAN_END_NOT_REVIEWED;
            case NOT_25_YET -> PLAN_END_BEFORE_25;
        };
    }
}
