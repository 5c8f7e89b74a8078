package uk.ehcqa.command.takeover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.PLAN_MADE_HERE;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_BEFORE_EARLIER_PLAN_ENDED;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_BESIDE_ASSESSMENT;
import static uk.ehcqa.shared.takeover.TakeoverRefusal.TAKEOVER_BESIDE_PLAN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.proceeding.ProceedingChecks;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.command.recording.OwnAuthority;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakePlanOver;
import uk.ehcqa.shared.takeover.Takeover;
import uk.ehcqa.shared.takeover.TakeoverDateCorrected;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** How this authority takes the plan in force over from another: of a plan that was made here nothing is recorded. */
public final class PlanTakeovers {

    private final OpenFile desk;

    public PlanTakeovers(OpenFile desk) {
        this.desk = desk;
    }

    /** Of somebody who has a case: no other plan is in force then, and no first assessment goes on. */
    @CommandHandler
    Recorded handle(TakePlanOver command, Clock clock, OwnAuthority own) {
        var file = desk.living();
        Refused.when(file.planInForce().isPresent(), TAKEOVER_BESIDE_PLAN);
        Refused.when(file.openAssessment().isPresent(), TAKEOVER_BESIDE_ASSESSMENT);
        var plan = new TakenOverPlan(command.transferredFrom(), command.planMadeOn(), command.transferredOn());
        plan.check(file.child(), own, LocalDate.now(clock));
        endAfter(command.transferredOn(), file.plans().size()).ifPresent(endedOn -> {
            throw new Refused(TAKEOVER_BEFORE_EARLIER_PLAN_ENDED, "endedOn", endedOn);
        });

        plan.record(command.caseId(), file.plans().size() + 1);
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(RecordTakeoverStep command, Clock clock) {
        Refused.when(desk.planInForce().transferredFrom() == null, PLAN_MADE_HERE);
        var checks = checks(desk.planInForce());
        var number = checks.numberFor(command.step());
        checks.date(number, command.step(), command.date(), LocalDate.now(clock));
        refuseBesideEarlierPlan(desk.numberOfPlanInForce(), command.step(), command.date());

        apply(new TakeoverStepTaken(
                command.caseId(), desk.numberOfPlanInForce(), number, command.step(), command.date()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectTakeoverDate command, Clock clock) {
        var recorded = checks(desk.plan(command.plan()))
                .corrected(command.number(), command.step(), command.date(), command.reason(), LocalDate.now(clock));
        refuseBesideEarlierPlan(command.plan(), command.step(), command.date());

        apply(new TakeoverDateCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkTakeoverStepRecordedInError command) {
        desk.living();
        var recorded = checks(desk.plan(command.plan())).marked(command.number(), command.step(), command.reason());

        apply(new TakeoverStepMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.reason().strip()));
        return desk.recorded();
    }

    /** The day of the transfer is that from which the plan was held here. */
    private void refuseBesideEarlierPlan(int plan, TakeoverStep step, LocalDate date) {
        if (step == TakeoverStep.PLAN_TRANSFERRED) {
            endAfter(date, plan - 1).ifPresent(endedOn -> {
                throw new Refused(new Refused(TAKEOVER_BEFORE_EARLIER_PLAN_ENDED, "endedOn", endedOn)
                        .details()
                        .about("date"));
            });
        }
    }

    /** The end of one of the first plans of the case that lies after the day. */
    private Optional<LocalDate> endAfter(LocalDate day, int plans) {
        return desk.file().plans().stream()
                .limit(plans)
                .map(Plan::heldUntil)
                .filter(day::isBefore)
                .max(LocalDate::compareTo);
    }

    private static ProceedingChecks<TakeoverStep, Takeover> checks(Plan plan) {
        return new ProceedingChecks<>(plan.madeOn(), plan.heldUntil(), plan.takeovers());
    }
}
