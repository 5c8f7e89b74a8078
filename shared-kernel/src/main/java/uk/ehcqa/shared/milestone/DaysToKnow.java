package uk.ehcqa.shared.milestone;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.plan.ReviewLimits;
import uk.ehcqa.shared.timeliness.CeasingRules;
import uk.ehcqa.shared.timeliness.CompulsorySchoolAge;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** Days from which something is so, or can be done, about a plan in force and about whoever is known and living. */
record DaysToKnow(CaseFile file, ReviewReading reading) {

    private static final MonthDay SCHOOL_YEAR = MonthDay.of(Month.SEPTEMBER, 1);

    Stream<CaseMilestone> all() {
        if (file.diedOn() != null) {
            return Stream.of();
        }
        var ends = plansInForce().flatMap(this::end);
        return file.child().wasErased()
                ? ends
                : Stream.of(ends, plansInForce().flatMap(this::ofAge), Stream.of(rights()))
                        .flatMap(milestones -> milestones);
    }

    private Stream<Integer> plansInForce() {
        return IntStream.rangeClosed(1, file.plans().size())
                .filter(number -> file.plans().get(number - 1).inForce())
                .boxed();
    }

    private Stream<CaseMilestone> end(int plan) {
        var end = new DisputedEnd(file, plan);
        return end
                .maintainedUntil()
                .filter(until -> end.begun())
                .map(until -> new CaseMilestone(
                        MilestoneKind.PLAN_CAN_END,
                        MilestoneSubject.ofPlan(plan),
                        end.ending().decidedOn().orElseThrow(),
                        until.plusDays(1),
                        null))
                .stream();
    }

    private Stream<CaseMilestone> ofAge(int number) {
        var plan = file.plans().get(number - 1);
        var subject = MilestoneSubject.ofPlan(number);
        var yearEnds = CeasingRules.endOfLastAcademicYear(birthDate());
        var underFive = new ReviewLimits(plan, reading)
                .underFivesConsider(birthDate())
                .map(days -> new CaseMilestone(
                        MilestoneKind.UNDER_FIVES_REVIEW,
                        subject,
                        plan.reviews().lastCompletedOn().orElse(plan.madeOn()),
                        days.last(),
                        null));
        return Stream.concat(
                underFive.stream(),
                Stream.of(
                        new CaseMilestone(
                                MilestoneKind.END_OF_LAST_ACADEMIC_YEAR,
                                subject,
                                yearEnds.minusYears(1).plusDays(1),
                                yearEnds,
                                null),
                        new CaseMilestone(
                                MilestoneKind.END_OF_LAST_TRAINING,
                                subject,
                                CeasingRules.twentyFifthBirthday(birthDate()),
                                CeasingRules.endOfLastTraining(birthDate()),
                                null)));
    }

    /** Counted from the first day of that school year, which tells of many when they were born, and of nobody the day. */
    private CaseMilestone rights() {
        var endsOn = CompulsorySchoolAge.endsOn(birthDate(), reading.schoolAgeEnds());
        return new CaseMilestone(
                MilestoneKind.RIGHTS_PASS_ON,
                MilestoneSubject.THE_CHILD,
                SCHOOL_YEAR.atYear(endsOn.getYear() - 1),
                endsOn,
                null);
    }

    private LocalDate birthDate() {
        return file.child().birthDate();
    }
}
