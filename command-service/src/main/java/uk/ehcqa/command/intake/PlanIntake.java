package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.ReturnRefusal.ANOTHER_PLAN_IN_FORCE;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_CEASED_BEFORE_IT_WAS_MADE;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_CEASED_ON_ANOTHER_DAY;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_START_DATE_NEEDED;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_WITHOUT_OUTCOME;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REVIEW_BEFORE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REVIEW_WITHOUT_PLAN;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.recording.DateOfDeath;
import uk.ehcqa.command.recording.OpenFile;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.plan.ReviewDecided;
import uk.ehcqa.shared.plan.ReviewMeetingHeld;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.TakeInRecord;

/** Modules 4 and 5 of a return: the plan, its reviews and its end. */
final class PlanIntake {

    private final OpenFile desk;
    private final LocalDate today;

    PlanIntake(OpenFile desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    void takePlan(TakeInRecord command) {
        var named = command.record().plan();
        if (isHistorical(command)) {
            takeEarlierPlan(command);
        }
        var number = numberOf(command);
        Refused.when(number.isEmpty() && named != null, PLAN_WITHOUT_OUTCOME);
        number.ifPresent(plan -> {
            takeParticulars(command.caseId(), plan, command.record().particulars());
            if (named != null && named.ceasedOn() != null) {
                takeEnd(command.caseId(), plan, named.ceasedOn(), named.ceaseReason());
            }
        });
    }

    void takeReview(TakeInRecord command) {
        var review = command.record().review();
        if (review == null || (review.meetingHeldOn() == null && review.decidedOn() == null)) {
            return;
        }
        var plan = numberOf(command).orElseThrow(() -> new Refused(REVIEW_WITHOUT_PLAN));
        if (review.meetingHeldOn() != null) {
            takeMeeting(command.caseId(), plan, review.meetingHeldOn());
        }
        if (review.decidedOn() != null) {
            takeDecision(command.caseId(), plan, review, review.decidedOn());
        }
    }

    private static boolean isHistorical(TakeInRecord command) {
        return command.record().request().outcome() == ReturnedOutcome.HISTORICAL;
    }

    private void takeEarlierPlan(TakeInRecord command) {
        var startedOn = startOf(command.record());
        if (numberOf(command).isPresent()) {
            return;
        }
        notInFuture(startedOn, "StartDate");
        desk.living().planInForce().ifPresent(plan -> {
            throw new Refused(ANOTHER_PLAN_IN_FORCE, "madeOn", plan.madeOn());
        });
        var review = command.record().review();
        var transferredFrom = review == null ? null : review.transferredFrom();
        var number = desk.file().plans().size() + 1;
        apply(new EarlierPlanRecorded(command.caseId(), number, startedOn, transferredFrom));
    }

    private static LocalDate startOf(ReturnedRecord record) {
        var plan = record.plan();
        if (plan == null || plan.startedOn() == null) {
            throw new Refused(PLAN_START_DATE_NEEDED);
        }
        return plan.startedOn();
    }

    /** Which plan of the file the record speaks of: the one its assessment led to, or the one that began on that day. */
    private OptionalInt numberOf(TakeInRecord command) {
        var receivedOn = command.record().request().receivedOn();
        var madeOn = isHistorical(command)
                ? startOf(command.record())
                : receivedOn == null ? null : finalPlanSentOn(receivedOn);
        return IntStream.rangeClosed(1, desk.file().plans().size())
                .filter(number -> plan(number).madeOn().equals(madeOn))
                .findFirst();
    }

    private @Nullable LocalDate finalPlanSentOn(LocalDate receivedOn) {
        var found = RecordOnFile.find(desk.file(), receivedOn).found();
        return found == null ? null : found.takenOn(Step.FINAL_PLAN_SENT).orElse(null);
    }

    private Plan plan(int number) {
        return desk.file().plans().get(number - 1);
    }

    /** The CSV of a return says less than its XML, and what one says must not undo what the other said. */
    private void takeParticulars(CaseId caseId, int number, PlanParticulars returned) {
        var particulars = plan(number).particulars().with(returned);
        if (!particulars.equals(plan(number).particulars())) {
            apply(new PlanParticularsReturned(caseId, number, particulars));
        }
    }

    private void takeEnd(CaseId caseId, int number, LocalDate ceasedOn, @Nullable CeaseReason reason) {
        if (reason == CeaseReason.DIED) {
            InError.refuseDeath(desk.file(), ceasedOn);
        }
        if (!ceasedOn.equals(plan(number).ceasedOn())) {
            cease(caseId, number, ceasedOn, reason);
        }
        if (reason == CeaseReason.DIED && desk.file().diedOn() == null) {
            takeDeath(caseId, ceasedOn);
        }
    }

    private void cease(CaseId caseId, int number, LocalDate ceasedOn, @Nullable CeaseReason reason) {
        var plan = plan(number);
        notInFuture(ceasedOn, "CeaseDate");
        Refused.when(!plan.inForce(), PLAN_CEASED_ON_ANOTHER_DAY, "recorded", String.valueOf(plan.ceasedOn()));
        Refused.when(ceasedOn.isBefore(plan.madeOn()), PLAN_CEASED_BEFORE_IT_WAS_MADE, "madeOn", plan.madeOn());
        apply(new PlanCeased(caseId, number, ceasedOn, reason));
    }

    /** A plan that ends so ends everything else in the case as well. */
    private void takeDeath(CaseId caseId, LocalDate diedOn) {
        try {
            DateOfDeath.check(desk.file(), diedOn, today);
        } catch (Refused e) {
            throw new Refused(e.details().about("CeaseDate"));
        }
        apply(new ChildDied(caseId, diedOn));
    }

    private void takeMeeting(CaseId caseId, int number, LocalDate heldOn) {
        if (!plan(number).meetings().contains(heldOn)) {
            notInFuture(heldOn, "ReviewMeeting");
            apply(new ReviewMeetingHeld(caseId, number, heldOn));
        }
    }

    private void takeDecision(CaseId caseId, int number, ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        notInFuture(decidedOn, "LastReview");
        var plan = plan(number);
        var before = plan.transferredFrom() == null && decidedOn.isBefore(plan.madeOn());
        Refused.when(before, REVIEW_BEFORE_PLAN, "madeOn", plan.madeOn());
        var review = new Plan.Review(meetingOf(returned, decidedOn), decidedOn, returned.outcome());
        if (plan.reviewNotifiedOn(decidedOn)
                .filter(known -> tellsNothingNew(review, known))
                .isEmpty()) {
            apply(new ReviewDecided(caseId, number, review.meetingHeldOn(), decidedOn, review.outcome()));
        }
    }

    /** A meeting after the last decision belongs to the review that is still under way. */
    private static @Nullable LocalDate meetingOf(ReturnedRecord.ActivePlan returned, LocalDate decidedOn) {
        var heldOn = returned.meetingHeldOn();
        return heldOn == null || heldOn.isAfter(decidedOn) ? null : heldOn;
    }

    private static boolean tellsNothingNew(Plan.Review returned, Plan.Review known) {
        return (returned.outcome() == null || returned.outcome() == known.outcome())
                && (returned.meetingHeldOn() == null || returned.meetingHeldOn().equals(known.meetingHeldOn()));
    }

    private void notInFuture(LocalDate date, String item) {
        Refused.when(date.isAfter(today), DATE_AFTER_TODAY, "item", item);
    }
}
