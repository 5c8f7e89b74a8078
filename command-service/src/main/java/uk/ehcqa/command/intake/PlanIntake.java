package uk.ehcqa.command.intake;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.sen2.LeftAlone.CEASE_REASON_DIFFERS;
import static uk.ehcqa.shared.sen2.LeftAlone.PLAN_NOT_ON_RECORD;
import static uk.ehcqa.shared.sen2.LeftAlone.TRANSFER_DIFFERS;
import static uk.ehcqa.shared.sen2.ReturnModule.ACTIVE_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.ASSESSMENT;
import static uk.ehcqa.shared.sen2.ReturnModule.NAMED_PLAN;
import static uk.ehcqa.shared.sen2.ReturnModule.REQUEST;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_CEASED_BEFORE_IT_WAS_MADE;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_CEASED_ON_ANOTHER_DAY;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_START_DATE_NEEDED;
import static uk.ehcqa.shared.sen2.ReturnRefusal.PLAN_WITHOUT_OUTCOME;
import static uk.ehcqa.shared.sen2.ReturnRefusal.REVIEW_WITHOUT_PLAN;
import static uk.ehcqa.shared.sen2.imports.ItemRefusal.DATE_AFTER_TODAY;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.ReturnedOutcome;
import uk.ehcqa.shared.sen2.ReturnedRecord;
import uk.ehcqa.shared.sen2.TakeInRecord;

/** Modules 4 and 5 of a return: the plan, its reviews and its end. */
final class PlanIntake {

    private final OpenFile desk;
    private final Findings findings;
    private final LocalDate today;

    PlanIntake(OpenFile desk, Findings findings, LocalDate today) {
        this.desk = desk;
        this.findings = findings;
        this.today = today;
    }

    /** The rows of such a record tell one thing together: that there is a plan older than the records. */
    void takeEarlierPlan(TakeInRecord command) {
        if (isHistorical(command) && planOf(command).isEmpty()) {
            recordEarlierPlan(command);
            Stream.of(REQUEST, ASSESSMENT, NAMED_PLAN).forEach(findings::add);
        }
    }

    void takeParticulars(TakeInRecord command) {
        var found = planOf(command);
        Refused.when(found.isEmpty() && command.record().plan() != null, PLAN_WITHOUT_OUTCOME);
        found.ifPresent(plan -> takeParticulars(command, plan));
    }

    void takeEnd(TakeInRecord command) {
        var named = command.record().plan();
        if (named != null && named.ceasedOn() != null) {
            takeEnd(command.caseId(), planOf(command).orElseThrow(), named.ceasedOn(), named.ceaseReason());
        }
    }

    void takeReview(TakeInRecord command) {
        var review = command.record().review();
        if (review == null) {
            return;
        }
        var found = planOf(command);
        Refused.when(found.isEmpty() && isReviewed(review), REVIEW_WITHOUT_PLAN);
        if (found.isEmpty() && isToldOfPlan(command.record(), review)) {
            findings.leaveAlone(ACTIVE_PLAN, PLAN_NOT_ON_RECORD);
        }
        found.ifPresent(plan -> {
            takeTransfer(review, plan);
            new ReviewIntake(command.caseId(), plan, desk, findings, today).take(review);
        });
    }

    private static boolean isReviewed(ReturnedRecord.ActivePlan review) {
        return review.meetingHeldOn() != null || review.decidedOn() != null;
    }

    private static boolean isToldOfPlan(ReturnedRecord record, ReturnedRecord.ActivePlan review) {
        return !record.active().equals(PlanParticulars.NONE)
                || review.outcome() != null
                || review.transferredFrom() != null;
    }

    /** From where a plan came is told when it is recorded, and by nothing that comes later. */
    private void takeTransfer(ReturnedRecord.ActivePlan review, int plan) {
        var from = review.transferredFrom();
        if (from != null && !from.equals(held(plan).transferredFrom())) {
            findings.leaveAlone(ACTIVE_PLAN, TRANSFER_DIFFERS);
        }
    }

    private static boolean isHistorical(TakeInRecord command) {
        return command.record().request().outcome() == ReturnedOutcome.HISTORICAL;
    }

    private void recordEarlierPlan(TakeInRecord command) {
        var startedOn = startOf(command.record());
        Refused.when(startedOn.isAfter(today), DATE_AFTER_TODAY, "item", "StartDate");
        OnePlan.refuseAnother(desk.living());
        var review = command.record().review();
        var transferredFrom = review == null ? null : review.transferredFrom();
        var next = desk.file().plans().size() + 1;
        apply(new EarlierPlanRecorded(command.caseId(), next, startedOn, transferredFrom));
        if (transferredFrom != null) {
            findings.add(ACTIVE_PLAN);
        }
    }

    private static LocalDate startOf(ReturnedRecord record) {
        var plan = record.plan();
        if (plan == null || plan.startedOn() == null) {
            throw new Refused(PLAN_START_DATE_NEEDED);
        }
        return plan.startedOn();
    }

    /**
     * Which plan of the file the record speaks of: the one its assessment led to, or the one that began on that day, or was
     * recorded so before its start was put right.
     */
    private OptionalInt planOf(TakeInRecord command) {
        var receivedOn = command.record().request().receivedOn();
        var madeOn = isHistorical(command)
                ? startOf(command.record())
                : receivedOn == null ? null : finalPlanSentOn(receivedOn);
        var found = firstPlan(plan -> plan.madeOn().equals(madeOn));
        return found.isPresent() || !isHistorical(command)
                ? found
                : firstPlan(plan -> plan.startsInError().contains(madeOn));
    }

    private OptionalInt firstPlan(Predicate<Plan> which) {
        return IntStream.rangeClosed(1, desk.file().plans().size())
                .filter(plan -> which.test(held(plan)))
                .findFirst();
    }

    private @Nullable LocalDate finalPlanSentOn(LocalDate receivedOn) {
        var found = RecordOnFile.find(desk.file(), receivedOn).found();
        return found == null ? null : found.takenOn(Step.FINAL_PLAN_SENT).orElse(null);
    }

    private Plan held(int plan) {
        return desk.file().plans().get(plan - 1);
    }

    /** The CSV of a return says less than its XML, and what one says must not undo what the other said. */
    private void takeParticulars(TakeInRecord command, int plan) {
        var held = held(plan).particulars();
        var named = held.with(command.record().named());
        var all = named.with(command.record().active());
        if (!named.equals(held)) {
            findings.add(NAMED_PLAN);
        }
        if (!all.equals(named)) {
            findings.add(ACTIVE_PLAN);
        }
        if (!all.equals(held)) {
            apply(new PlanParticularsReturned(command.caseId(), plan, all));
        }
    }

    private void takeEnd(CaseId caseId, int plan, LocalDate ceasedOn, @Nullable CeaseReason reason) {
        if (reason == CeaseReason.DIED) {
            InError.refuseDeath(desk.file(), ceasedOn);
        }
        var held = held(plan);
        if (reason == CeaseReason.DIED && reason == held.ceaseReason() && InError.isPutRight(desk.file(), ceasedOn)) {
            return;
        }
        InError.refusePlanEnd(held, ceasedOn);
        if (!ceasedOn.equals(held.ceasedOn())) {
            if (held.endsInError().contains(ceasedOn)) {
                return;
            }
            checkEnd(held, ceasedOn);
            apply(new PlanCeased(caseId, plan, ceasedOn, reason));
        } else if (reason != null && held.ceaseReason() == null) {
            apply(new PlanCeased(caseId, plan, ceasedOn, reason));
        } else if (reason != null && reason != held.ceaseReason()) {
            findings.leaveAlone(NAMED_PLAN, CEASE_REASON_DIFFERS);
        }
        if (reason == CeaseReason.DIED && desk.file().diedOn() == null) {
            takeDeath(caseId, ceasedOn);
        }
    }

    private void checkEnd(Plan plan, LocalDate ceasedOn) {
        Refused.when(ceasedOn.isAfter(today), DATE_AFTER_TODAY, "item", "CeaseDate");
        Refused.when(!plan.inForce(), PLAN_CEASED_ON_ANOTHER_DAY, "recorded", String.valueOf(plan.ceasedOn()));
        Refused.when(ceasedOn.isBefore(plan.madeOn()), PLAN_CEASED_BEFORE_IT_WAS_MADE, "madeOn", plan.madeOn());
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
}
