package uk.ehcqa.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.casework.CaseRefusal.DATE_ALREADY_SO;
import static uk.ehcqa.shared.casework.CaseRefusal.REASON_NEEDED;
import static uk.ehcqa.shared.plan.PlanStartRefusal.PLAN_START_AFTER_FOLLOW_UP;
import static uk.ehcqa.shared.plan.PlanStartRefusal.PLAN_START_BEFORE_BIRTH;
import static uk.ehcqa.shared.plan.PlanStartRefusal.PLAN_START_BEFORE_EARLIER_PLAN_ENDED;
import static uk.ehcqa.shared.plan.PlanStartRefusal.PLAN_START_IN_FUTURE;
import static uk.ehcqa.shared.plan.PlanStartRefusal.PLAN_START_OF_ASSESSMENT;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import uk.ehcqa.command.ceasing.EndsKept;
import uk.ehcqa.command.recording.NoticesKept;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.refusal.Refused;

/** The start of a plan that no needs assessment on record led to. That of any other is the day on which the final plan was sent. */
public final class EarlierPlanStarts {

    private final OpenFile desk;

    public EarlierPlanStarts(OpenFile desk) {
        this.desk = desk;
    }

    @CommandHandler
    Recorded handle(CorrectEarlierPlanStart command, Clock clock) {
        var plan = desk.plan(command.plan());
        Refused.when(!plan.earlier(), PLAN_START_OF_ASSESSMENT);
        Refused.when(plan.madeOn().equals(command.date()), DATE_ALREADY_SO);
        Refused.when(command.reason().isBlank(), REASON_NEEDED);
        check(command, plan, LocalDate.now(clock));

        var corrected = new EarlierPlanStartCorrected(
                command.caseId(),
                command.plan(),
                plan.madeOn(),
                command.date(),
                command.reason().strip());
        NoticesKept.check(desk.file().after(corrected));
        new EndsKept(desk.file(), desk.file().after(corrected)).check();

        apply(corrected);
        return desk.recorded();
    }

    private void check(CorrectEarlierPlanStart command, Plan plan, LocalDate today) {
        var date = command.date();
        Refused.when(date.isAfter(today), PLAN_START_IN_FUTURE);
        Refused.when(date.isBefore(desk.file().child().birthDate()), PLAN_START_BEFORE_BIRTH);
        plan.madeBy().filter(date::isAfter).ifPresent(latest -> {
            throw new Refused(PLAN_START_AFTER_FOLLOW_UP, "latest", latest);
        });
        if (plan.transferredFrom() == null && date.isBefore(plan.madeOn())) {
            checkBehindEarlier(command.plan(), date);
        }
    }

    /** Another authority may have made its plan while an earlier one was in force here. */
    private void checkBehindEarlier(int number, LocalDate date) {
        desk.file().plans().stream()
                .limit(number - 1L)
                .map(Plan::heldUntil)
                .filter(date::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(endedOn -> {
                    throw new Refused(PLAN_START_BEFORE_EARLIER_PLAN_ENDED, "endedOn", endedOn);
                });
    }
}
