package uk.ehcqa.shared.milestone;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.Milestone;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.RecordedException;
import uk.ehcqa.shared.casefile.AppealLimits;
import uk.ehcqa.shared.casefile.AppealMilestone;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.plan.ReviewMilestone;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.timeliness.ReviewLimit;
import uk.ehcqa.shared.timeliness.ReviewReading;

/**
 * Every legal date of one case, the authority's and other people's. They are worked out from the dates on record, in whatever order
 * these were recorded.
 */
public record CaseMilestones(CaseFile file, ReviewReading reading) {

    /** Those of assessments, of plans, of decisions, and of the child or young person. */
    public List<CaseMilestone> all() {
        return Stream.of(
                        file.assessments().stream().flatMap(this::ofAssessment),
                        plans().boxed().flatMap(this::ofPlan),
                        new AppealLimits(file, reading.lengths())
                                .milestones().stream().map(CaseMilestones::of),
                        new OthersTimes(file).all().filter(this::concernsSomebody),
                        new DaysToKnow(file, reading).all())
                .flatMap(milestones -> milestones)
                .toList();
    }

    /** What the authority has still to do, the first to fall due first. */
    public List<CaseMilestone> toDo() {
        return all().stream()
                .filter(CaseMilestone::wasLeftToDo)
                .sorted(comparing(CaseMilestone::dueOn))
                .toList();
    }

    /** What the authority has to do next. */
    public Optional<CaseMilestone> next() {
        return toDo().stream().findFirst();
    }

    /** What it has to do next about that plan, but for what follows from a dispute. */
    public Optional<CaseMilestone> nextOfPlan(int plan) {
        return toDo().stream()
                .filter(milestone -> milestone.subject().decision() == null)
                .filter(milestone ->
                        Integer.valueOf(plan).equals(milestone.subject().plan()))
                .findFirst();
    }

    private IntStream plans() {
        return IntStream.rangeClosed(1, file.plans().size());
    }

    private Stream<CaseMilestone> ofAssessment(NeedsAssessment assessment) {
        return assessment.milestones().stream().map(milestone -> of(assessment, milestone));
    }

    private static CaseMilestone of(NeedsAssessment assessment, Milestone it) {
        return new CaseMilestone(
                MilestoneKind.of(it.limit()),
                MilestoneSubject.ofAssessment(assessment.episode()),
                assessment.receivedOn(),
                it.dueOn(),
                it.metOn(),
                assessment.exceptions().stream()
                        .filter(exception -> exception.standsAgainst(it.limit()))
                        .toList());
    }

    private Stream<CaseMilestone> ofPlan(int number) {
        var plan = file.plans().get(number - 1);
        return new ReviewLimits(plan, reading).milestones().stream().map(milestone -> of(number, plan, milestone));
    }

    private static CaseMilestone of(int number, Plan plan, ReviewMilestone it) {
        return new CaseMilestone(
                MilestoneKind.of(it.limit()),
                subject(number, plan, it),
                it.countedFrom(),
                it.dueOn(),
                it.metOn(),
                exceptions(plan, it));
    }

    /** Those to the fourteen weeks of a reassessment. */
    private static List<RecordedException> exceptions(Plan plan, ReviewMilestone it) {
        return it.limit() == ReviewLimit.PLAN_AFTER_REASSESSMENT
                ? plan.reassessments()
                        .onRecord()
                        .filter(reassessment ->
                                Integer.valueOf(reassessment.number()).equals(it.proceeding()))
                        .flatMap(Reassessment::standingExceptions)
                        .map(each -> new RecordedException(
                                each.number(), each.ground(), each.firstDay(), each.lastDay(), Set.of(), false))
                        .toList()
                : List.of();
    }

    private static MilestoneSubject subject(int number, Plan plan, ReviewMilestone it) {
        if (it.transfer() != null) {
            return MilestoneSubject.ofTransfer(number, it.transfer());
        }
        if (it.proceeding() != null) {
            return MilestoneSubject.ofProceeding(number, it.proceeding());
        }
        return MilestoneSubject.ofReview(number, review(plan, it));
    }

    /** A year belongs to the review that completes it, also before that has begun. */
    private static @Nullable Integer review(Plan plan, ReviewMilestone it) {
        var ofAYear = it.limit() == ReviewLimit.ANNUAL_REVIEW || it.limit() == ReviewLimit.REVIEW_AFTER_TAKEOVER;
        return it.review() == null && ofAYear ? Integer.valueOf(plan.reviews().nextNumber()) : it.review();
    }

    private static CaseMilestone of(AppealMilestone it) {
        return new CaseMilestone(
                MilestoneKind.of(it.limit()),
                MilestoneSubject.of(it.notice(), it.by()),
                it.countedFrom(),
                it.dueOn(),
                it.metOn());
    }

    /** Nobody is told anything more of somebody who has died. */
    private boolean concernsSomebody(CaseMilestone milestone) {
        return milestone.wasMet() || file.diedOn() == null;
    }
}
