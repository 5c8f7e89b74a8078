package uk.ehcqa.command.reassessment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.command.reassessment.ReassessmentExceptions.keepGrounds;
import static uk.ehcqa.shared.contribution.ContributionRefusal.REQUESTS_REST_ON_STEP;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TOO_EARLY;
import static uk.ehcqa.shared.proceeding.ProceedingRefusal.PROCEEDING_STEP_TOO_LATE;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.proceeding.ProceedingChecks;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentDateCorrected;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;
import uk.ehcqa.shared.refusal.Refused;

/** Reassessments under the plan in force, which go on beside its reviews. */
public final class PlanReassessments {

    private final OpenFile desk;

    public PlanReassessments(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(RecordReassessmentStep command, Clock clock) {
        record(command, LocalDate.now(clock));
        return desk.recorded();
    }

    /** Takes the step; that of asking for advice is taken with the first request too. */
    public void record(RecordReassessmentStep command, LocalDate today) {
        var checks = checks(desk.planInForce());
        var number = checks.numberFor(command.step());
        checks.date(number, command.step(), command.date(), today);
        if (command.step() == ReassessmentStep.DRAFT_PLAN_RESENT) {
            desk.planInForce()
                    .reassessments()
                    .numbered(number)
                    .flatMap(Reassessment::latestDraftSentOn)
                    .ifPresent(before -> checkAfter(before, command.date()));
        }
        var taken = new ReassessmentStepTaken(
                command.caseId(), desk.numberOfPlanInForce(), number, command.step(), command.date());
        keepGrounds(desk.file(), desk.file().after(taken), taken.plan(), number);

        apply(taken);
    }

    @CommandHandler
    Recorded handle(CorrectReassessmentDate command, Clock clock) {
        var recorded = checks(desk.plan(command.plan()))
                .corrected(command.number(), command.step(), command.date(), command.reason(), LocalDate.now(clock));

        desk.plan(command.plan())
                .reassessments()
                .numbered(command.number())
                .ifPresent(reassessment -> checkDrafts(reassessment, command));
        var corrected = new ReassessmentDateCorrected(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.date(),
                command.reason().strip());
        NoticesKept.check(desk.file().after(corrected));
        keepGrounds(desk.file(), desk.file().after(corrected), command.plan(), command.number());

        apply(corrected);
        return desk.recorded();
    }

    @CommandHandler
    Recorded handle(MarkReassessmentStepRecordedInError command) {
        desk.living();
        var recorded = checks(desk.plan(command.plan())).marked(command.number(), command.step(), command.reason());
        var requests =
                desk.file().contributions().of(ContributionPurpose.reassessment(command.plan(), command.number()));
        Refused.when(
                command.step() == ReassessmentStep.ADVICE_REQUESTED && requests.anyMatch(Contribution::wasAsked),
                REQUESTS_REST_ON_STEP);

        var marked = new ReassessmentStepMarkedRecordedInError(
                command.caseId(),
                command.plan(),
                command.number(),
                command.step(),
                recorded,
                command.reason().strip());
        NoticesKept.check(desk.file().after(marked));
        keepGrounds(desk.file(), desk.file().after(marked), command.plan(), command.number());

        apply(marked);
        return desk.recorded();
    }

    /** The drafts were sent one after the other, also those that are not the latest. */
    private static void checkDrafts(Reassessment reassessment, CorrectReassessmentDate command) {
        if (command.step() == ReassessmentStep.DRAFT_PLAN_RESENT) {
            reassessment.draftBeforeLatest().ifPresent(before -> checkAfter(before, command.date()));
        }
        if (command.step() == ReassessmentStep.DRAFT_PLAN_SENT) {
            reassessment.draftsResent().stream().findFirst().ifPresent(again -> {
                var latest = again.minusDays(1);
                Refused.when(command.date().isAfter(latest), PROCEEDING_STEP_TOO_LATE, "latest", latest);
            });
        }
    }

    /** A draft that is sent again gives the family its days afresh, so it is sent on a later day. */
    private static void checkAfter(LocalDate draftBefore, LocalDate date) {
        var earliest = draftBefore.plusDays(1);
        Refused.when(date.isBefore(earliest), PROCEEDING_STEP_TOO_EARLY, "earliest", earliest);
    }

    private static ProceedingChecks<ReassessmentStep, Reassessment> checks(Plan plan) {
        return new ProceedingChecks<>(plan.heldSince(), plan.heldUntil(), plan.reassessments());
    }
}
