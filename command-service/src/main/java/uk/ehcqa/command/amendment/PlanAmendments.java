package uk.ehcqa.command.amendment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.proceeding.ProceedingChecks;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewDateCorrected;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.amendment.CorrectAmendmentDate;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.Plan;

/** The amendments of the plan in force without a review, which go on beside its reviews. */
public final class PlanAmendments {

    private final OpenFile desk;

    public PlanAmendments(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordAmendmentStep command, Clock clock) {
        var checks = checks(desk.planInForce());
        var number = checks.numberFor(command.step());
        checks.date(number, command.step(), command.date(), LocalDate.now(clock));

        apply(new AmendmentWithoutReviewStepTaken(
                command.caseId(), desk.numberOfPlanInForce(), number, command.step(), command.date()));
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(CorrectAmendmentDate command, Clock clock) {
        var recorded = checks(desk.plan(command.plan()))
                .corrected(command.number(), command.step(), command.date(), command.reason(), LocalDate.now(clock));

        var corrected = new AmendmentWithoutReviewDateCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip());
        NoticesKept.check(desk.file().after(corrected));

        apply(corrected);
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkAmendmentStepRecordedInError command) {
        desk.living();
        var recorded = checks(desk.plan(command.plan())).marked(command.number(), command.step(), command.reason());

        var marked = new AmendmentWithoutReviewStepMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.reason().strip());
        NoticesKept.check(desk.file().after(marked));

        apply(marked);
        return desk.recorded();
    }

    private static ProceedingChecks<AmendmentStep, Amendment> checks(Plan plan) {
        return new ProceedingChecks<>(plan.heldSince(), plan.heldUntil(), plan.amendments());
    }
}
