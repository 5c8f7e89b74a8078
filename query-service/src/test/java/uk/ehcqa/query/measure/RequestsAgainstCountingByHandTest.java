package uk.ehcqa.query.measure;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.cohort.CohortOutcome;
import uk.ehcqa.query.cohort.Cohorts;
import uk.ehcqa.query.cohort.Exit;
import uk.ehcqa.query.cohort.ExitsByWeek;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.timeliness.CumulativeIncidence;
import uk.ehcqa.shared.timeliness.ExactShare;
import uk.ehcqa.shared.timeliness.Observed;

/** What became of five thousand requests of every kind, counted one by one in Java and by the database: both must say the same. */
@QueryTest
@TestInstance(Lifecycle.PER_CLASS)
@NullUnmarked // an assessment that is open has no end
class RequestsAgainstCountingByHandTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<Assessment> ALL = InventedCaseload.of(5000, TODAY);

    @Autowired
    Cohorts cohorts;

    @Autowired
    ExitsByWeek exits;

    @BeforeAll
    void record(@Autowired DataSource source) {
        Caseload.in(source).empty().add(ALL);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void stand_where_they_are_counted_and_are_all_that_were_received(By by, @Nullable RequestSource source) {
        var range = new DateRange(LocalDate.of(2023, 2, 10), TODAY);

        assertThat(cohorts.received(new Scope(range, by, source)))
                .hasSize(by == By.MONTH ? 46 : 4)
                .allSatisfy(cohort -> {
                    var received = received(cohort.period(), source);
                    assertThat(cohort.received()).isEqualTo(received.size());
                    assertThat(cohort.today()).isEqualTo(byOutcome(received));
                    assertThat(cohort.today().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .as("together they are all that were received")
                            .isEqualTo(cohort.received());
                    assertThat(cohort.afterOverturnedRefusal()).isEqualTo((int)
                            received.stream().filter(each -> each.overturned).count());
                });
    }

    @ParameterizedTest
    @MethodSource("choices")
    void end_by_the_week_that_is_counted(By by, @Nullable RequestSource source) {
        var range = new DateRange(LocalDate.of(2023, 2, 10), by == By.MONTH ? TODAY : LocalDate.of(2024, 12, 31));
        var followed = received(range, source).stream()
                .map(each -> each.endedOn == null
                        ? new Observed<Exit>((int) DAYS.between(each.receivedOn, TODAY), null, 1)
                        : new Observed<>((int) DAYS.between(each.receivedOn, each.endedOn), Exit.at(each.stage), 1))
                .toList();

        assertThat(exits.of(new Scope(range, by, source), TODAY))
                .isEqualTo(CumulativeIncidence.byWeek(followed, Exit.class, 52));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void make_up_the_whole_in_every_week(By by, @Nullable RequestSource source) {
        var range = new DateRange(TODAY.minusMonths(by == By.MONTH ? 24 : 3), TODAY);

        assertThat(exits.of(new Scope(range, by, source), TODAY))
                .hasSize(by == By.MONTH ? 53 : weeksSince(received(range, source)))
                .allSatisfy(week -> assertThat(Stream.concat(week.had().values().stream(), Stream.of(week.open()))
                                .map(ExactShare::part)
                                .reduce(BigInteger.ZERO, BigInteger::add))
                        .isEqualTo(week.open().whole()));
    }

    static Stream<Arguments> choices() {
        var sources = new ArrayList<@Nullable RequestSource>(List.of(RequestSource.values()));
        sources.add(null);
        return sources.stream().flatMap(source -> Stream.of(By.values()).map(by -> Arguments.of(by, source)));
    }

    private static List<Assessment> received(DateRange range, @Nullable RequestSource source) {
        return ALL.stream()
                .filter(each -> source == null || each.requestedBy == source)
                .filter(each -> !each.receivedOn.isBefore(range.from()) && !each.receivedOn.isAfter(range.to()))
                .toList();
    }

    /** Week 0, and each that an open request has reached; all of them where one that has ended took longest. */
    private static int weeksSince(List<Assessment> received) {
        var open = longest(received, true);
        return open >= longest(received, false) ? (int) open / 7 + 1 : 53;
    }

    private static long longest(List<Assessment> received, boolean open) {
        return received.stream()
                .filter(each -> (each.endedOn == null) == open)
                .mapToLong(each -> DAYS.between(each.receivedOn, open ? TODAY : each.endedOn))
                .max()
                .orElseThrow();
    }

    private static Map<CohortOutcome, Integer> byOutcome(List<Assessment> received) {
        var counts = Stream.of(CohortOutcome.values())
                .collect(toMap(each -> each, each -> 0, Integer::sum, () -> new EnumMap<>(CohortOutcome.class)));
        received.forEach(each -> counts.merge(outcome(each), 1, Integer::sum));
        return counts;
    }

    private static CohortOutcome outcome(Assessment request) {
        return switch (request.stage) {
            case DECIDING_TO_ASSESS, ASSESSING, DRAFT_SENT -> CohortOutcome.OPEN;
            case NOT_ASSESSED -> CohortOutcome.REFUSED;
            case NO_PLAN -> CohortOutcome.NO_PLAN;
            case WITHDRAWN -> CohortOutcome.WITHDRAWN;
            case MOVED_AWAY -> CohortOutcome.MOVED_AWAY;
            case DIED -> CohortOutcome.DIED;
            case PLAN_ISSUED -> plan(DAYS.between(request.receivedOn, request.finalPlanOn));
        };
    }

    private static CohortOutcome plan(long days) {
        if (days <= 140) {
            return CohortOutcome.PLAN_WITHIN_20_WEEKS;
        }
        return days <= 364 ? CohortOutcome.PLAN_FROM_20_TO_52_WEEKS : CohortOutcome.PLAN_OVER_52_WEEKS;
    }
}
