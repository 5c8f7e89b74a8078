package uk.ehcqa.query.measure;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.timeliness.Exceptions.INCLUDING;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.caseload.OpenAssessments;
import uk.ehcqa.query.caseload.OpenInWeek;
import uk.ehcqa.query.caseload.Requests;
import uk.ehcqa.query.timeliness.Decisions;
import uk.ehcqa.query.timeliness.Exceptions;
import uk.ehcqa.query.timeliness.FinalPlans;
import uk.ehcqa.query.timeliness.NoPlanNotices;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/** Five thousand assessments of every kind, counted one by one in Java and by the database: both must say the same. */
@QueryTest
@TestInstance(Lifecycle.PER_CLASS)
@NullUnmarked // the dates of steps not taken are null, and filtered out before anything asks for them
class MeasuresAgainstCountingByHandTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<Assessment> ALL = InventedCaseload.of(5000, TODAY);
    static final DateRange RANGE = new DateRange(LocalDate.of(2023, 2, 10), LocalDate.of(2026, 7, 20));

    @Autowired
    FinalPlans finalPlans;

    @Autowired
    Decisions decisions;

    @Autowired
    NoPlanNotices notices;

    @Autowired
    Requests requests;

    @Autowired
    OpenAssessments open;

    @BeforeAll
    void record(@Autowired DataSource source) {
        Caseload.in(source).empty().add(ALL);
    }

    @ParameterizedTest
    @EnumSource
    void final_plans(By by) {
        var measured = finalPlans.issued(new Scope(RANGE, by, null));

        assertThat(measured).hasSize(by == By.MONTH ? 42 : 4).allSatisfy(period -> {
            var plans = in(period.period(), ALL, plan -> plan.finalPlanOn);
            assertThat(period.including()).isEqualTo(rate(plans, plan -> !plan.overturned, plan -> days(plan) <= 140));
            assertThat(period.excluding())
                    .isEqualTo(rate(plans, plan -> !plan.overturned && !plan.excepted, plan -> days(plan) <= 140));
            assertThat(period.afterOverturnedRefusal()).isEqualTo(count(plans, plan -> plan.overturned));
        });
    }

    @ParameterizedTest
    @EnumSource
    void waits(Exceptions exceptions) {
        var scope = new Scope(RANGE, By.MONTH, RequestSource.HEALTH);
        var measured = finalPlans.waits(scope, exceptions);

        assertThat(measured).allSatisfy(month -> {
            var days = in(month.period(), ALL, plan -> plan.finalPlanOn).stream()
                    .filter(plan -> plan.requestedBy == RequestSource.HEALTH && !plan.overturned)
                    .filter(plan -> exceptions == INCLUDING || !plan.excepted)
                    .map(MeasuresAgainstCountingByHandTest::days)
                    .sorted()
                    .toList();
            assertThat(month.within20Weeks()).isEqualTo(count(days, wait -> wait <= 140));
            assertThat(month.from20To52Weeks()).isEqualTo(count(days, wait -> wait > 140 && wait <= 364));
            assertThat(month.over52Weeks()).isEqualTo(count(days, wait -> wait > 364));
            assertThat(month.days())
                    .isEqualTo(days.stream().mapToLong(Long::longValue).sum());
            assertThat(month.medianDays())
                    .isEqualTo(
                            days.isEmpty()
                                    ? null
                                    : days.get((days.size() - 1) / 2).intValue());
        });
    }

    @ParameterizedTest
    @EnumSource
    void decisions_and_notices(By by) {
        var scope = new Scope(RANGE, by, null);

        assertThat(decisions.made(scope)).allSatisfy(period -> {
            var decided = in(period.period(), ALL, decision -> decision.decidedOn);
            assertThat(period.withinSixWeeks())
                    .isEqualTo(rate(decided, any -> true, one -> DAYS.between(one.receivedOn, one.decidedOn) <= 42));
            assertThat(period.agreed()).isEqualTo(count(decided, one -> one.agreed));
            assertThat(period.refused()).isEqualTo(count(decided, one -> !one.agreed));
        });
        assertThat(notices.sent(scope)).allSatisfy(period -> {
            var sent = in(period.period(), ALL, notice -> notice.noPlanNoticeOn);
            assertThat(period.withinSixteenWeeks())
                    .isEqualTo(rate(
                            sent, one -> one.agreed, one -> DAYS.between(one.receivedOn, one.noPlanNoticeOn) <= 112));
            assertThat(period.afterOverturnedRefusal()).isEqualTo(count(sent, one -> !one.agreed));
        });
    }

    @ParameterizedTest
    @EnumSource
    void requests(By by) {
        var scope = new Scope(RANGE, by, null);

        assertThat(requests.received(scope)).allSatisfy(period -> {
            var received = in(period.period(), ALL, request -> request.receivedOn);
            assertThat(period.all()).isEqualTo(received.size());
            assertThat(period.from())
                    .allSatisfy((source, number) ->
                            assertThat(number).isEqualTo(count(received, request -> request.requestedBy == source)));
        });
        assertThat(requests.endedEarly(scope)).allSatisfy(period -> {
            var ended = in(period.period(), ALL, request -> request.endedOn);
            assertThat(period.withdrawn()).isEqualTo(count(ended, request -> request.stage == Stage.WITHDRAWN));
            assertThat(period.movedAway()).isEqualTo(count(ended, request -> request.stage == Stage.MOVED_AWAY));
            assertThat(period.died()).isEqualTo(count(ended, request -> request.stage == Stage.DIED));
        });
    }

    @ParameterizedTest
    @EnumSource
    void open_assessments(RequestSource requestedBy) {
        var waiting = ALL.stream()
                .filter(one -> one.stage.isOpen() && one.requestedBy == requestedBy)
                .toList();

        var standing = open.standing(TODAY, requestedBy);

        assertThat(standing.open()).isEqualTo(waiting.size());
        assertThat(standing.past20Weeks()).isEqualTo(count(waiting, one -> DAYS.between(one.receivedOn, TODAY) > 140));
        assertThat(standing.overdue())
                .isEqualTo(count(
                        waiting,
                        one -> one.nextLimit() != null
                                && one.nextLimit().dueOn(one.receivedOn).isBefore(TODAY)));
        assertThat(open.byWeek(TODAY, requestedBy).stream()
                        .mapToInt(OpenInWeek::open)
                        .sum())
                .isEqualTo(waiting.size());
        assertThat(open.byWeek(TODAY, requestedBy).stream()
                        .filter(week -> week.week() > 20)
                        .mapToInt(OpenInWeek::open)
                        .sum())
                .as("what stands right of the 20-week line is what is past it")
                .isEqualTo(standing.past20Weeks());
    }

    private static long days(Assessment plan) {
        return DAYS.between(plan.receivedOn, plan.finalPlanOn);
    }

    private static List<Assessment> in(
            DateRange period, List<Assessment> assessments, Function<Assessment, LocalDate> date) {
        return assessments.stream()
                .filter(one -> date.apply(one) != null)
                .filter(one -> !date.apply(one).isBefore(period.from())
                        && !date.apply(one).isAfter(period.to()))
                .toList();
    }

    private static Rate rate(List<Assessment> all, Predicate<Assessment> counted, Predicate<Assessment> inTime) {
        return new Rate(count(all, counted.and(inTime)), count(all, counted));
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
