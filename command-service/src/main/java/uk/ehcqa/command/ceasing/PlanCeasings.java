package uk.ehcqa.command.ceasing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TOO_EARLY;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.proceeding.ProceedingChecks;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.ceasing.Ceasing;
import uk.ehcqa.shared.ceasing.CeasingDateCorrected;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.ceasing.CorrectCeasingDate;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanEnding;
import uk.ehcqa.shared.refusal.Refused;

/** What is done to decide whether the authority ceases to maintain the plan in force. Until it ends, its clocks run. */
public final class PlanCeasings {

    private final OpenFile desk;

    public PlanCeasings(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordCeasingStep command, Clock clock) {
        var plan = desk.planInForce();
        var checks = checks(plan);
        var number = new PlanEnding(plan).canTake(command.step())
                ? plan.ceasings().goingOn().map(Ceasing::number).orElseGet(plan.ceasings()::next)
                : checks.numberFor(command.step());
        checks.date(number, command.step(), command.date(), LocalDate.now(clock));
        if (command.step() == CeasingStep.PLAN_KEPT) {
            checkKept(plan, command.date());
        }

        apply(new CeasingStepTaken(
                command.caseId(), desk.numberOfPlanInForce(), number, command.step(), command.date()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectCeasingDate command, Clock clock) {
        var recorded = checks(desk.plan(command.plan()))
                .corrected(command.number(), command.step(), command.date(), command.reason(), LocalDate.now(clock));

        var corrected = new CeasingDateCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip());
        NoticesKept.check(desk.file().after(corrected));
        new EndsKept(desk.file(), desk.file().after(corrected)).check();
        checkStillKept(command.plan(), corrected);

        apply(corrected);
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkCeasingStepRecordedInError command) {
        desk.living();
        var recorded = checks(desk.plan(command.plan())).marked(command.number(), command.step(), command.reason());

        var marked = new CeasingStepMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.reason().strip());
        NoticesKept.check(desk.file().after(marked));
        new EndsKept(desk.file(), desk.file().after(marked)).check();

        apply(marked);
        return desk.recorded();
    }

    /** Not before the review that decided to end it, where one did. */
    private static void checkKept(Plan plan, LocalDate keptOn) {
        new PlanEnding(plan).decidedInReviewOn().filter(keptOn::isBefore).ifPresent(decidedOn -> {
            throw new Refused(PROCEEDING_STEP_TOO_EARLY, "earliest", decidedOn);
        });
    }

    /** A correction does not let the decision stand again that keeping the plan took back. */
    private void checkStillKept(int plan, CeasingDateCorrected corrected) {
        var after = desk.file().after(corrected).plans().get(plan - 1);
        new PlanEnding(after)
                .decidedInReviewOn()
                .filter(decidedOn -> corrected.step() == CeasingStep.PLAN_KEPT)
                .ifPresent(decidedOn -> {
                    throw new Refused(PROCEEDING_STEP_TOO_EARLY, "earliest", decidedOn);
                });
    }

    private static ProceedingChecks<CeasingStep, Ceasing> checks(Plan plan) {
        return new ProceedingChecks<>(plan.heldSince(), plan.heldUntil(), plan.ceasings());
    }
}
