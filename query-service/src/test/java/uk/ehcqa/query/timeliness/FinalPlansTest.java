package uk.ehcqa.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.query.measure.Scopes.range;
import static uk.ehcqa.query.measure.Scopes.scope;
import static uk.ehcqa.query.timeliness.Exceptions.EXCLUDING;
import static uk.ehcqa.query.timeliness.Exceptions.INCLUDING;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

public class FinalPlansTest {

    static final Caseload CASELOAD = Caseload.inNewDatabase();

    final FinalPlans finalPlans = new FinalPlans(CASELOAD.jdbc());

    @BeforeEach
    void no_cases() {
        CASELOAD.empty();
    }

    @ParameterizedTest(name = "received {0}, sent {1}: {2} in time, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-06 | 2025-05-26 | 1 | day 140, a bank holiday: in time
        2025-01-06 | 2025-05-27 | 0 | day 141: a bank holiday moves nothing
        2025-01-06 | 2025-05-25 | 1 | day 139, a Sunday
        2024-01-01 | 2024-05-20 | 1 | day 140 over a leap day
        2024-01-01 | 2024-05-21 | 0 | day 141 over a leap day
        2023-01-01 | 2023-05-21 | 1 | day 140 without one
        2024-08-05 | 2024-12-23 | 1 | school holidays count
        2025-01-06 | 2025-01-06 | 1 | day 0
        """)
    void are_in_time_up_to_day_140(String receivedOn, String sentOn, int inTime, String because) {
        CASELOAD.of(received(receivedOn).finalPlan(sentOn));

        assertThat(year(LocalDate.parse(sentOn).getYear()).including())
                .as(because)
                .isEqualTo(new Rate(inTime, 1));
    }

    @Test
    void are_measured_by_the_due_date_on_record_as_the_list_behind_the_rate_is() {
        CASELOAD.of(
                received("2025-01-06").finalPlan("2025-05-27"),
                received("2025-01-06").finalPlan("2025-05-28"));
        CASELOAD.jdbc()
                .sql("update query.needs_assessment set final_plan_due_on = '2025-05-27'")
                .update();

        assertThat(year(2025).including()).isEqualTo(new Rate(1, 2));
        assertThat(year(2025).excluding()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void with_an_exception_count_in_the_including_rate_alone_in_time_or_late() {
        CASELOAD.of(
                received("2025-01-06").finalPlan("2025-05-26"),
                received("2025-01-06").finalPlan("2025-05-27"),
                received("2025-01-06").finalPlan("2025-05-26").excepted(),
                received("2025-01-06").finalPlan("2025-05-27").excepted(),
                received("2025-01-06").finalPlan("2025-06-27").excepted());

        assertThat(year(2025).including()).isEqualTo(new Rate(2, 5));
        assertThat(year(2025).excluding()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void all_with_an_exception_leave_the_excluding_rate_without_a_percentage() {
        CASELOAD.of(received("2025-01-06").finalPlan("2025-05-26").excepted());

        assertThat(year(2025).excluding()).isEqualTo(new Rate(0, 0));
        assertThat(year(2025).excluding().percent()).isNull();
        assertThat(year(2025).including().percent()).isEqualTo("100.0");
    }

    @Test
    void belong_to_the_year_in_which_they_were_sent() {
        CASELOAD.of(
                received("2024-08-13").finalPlan("2024-12-31"),
                received("2024-08-14").finalPlan("2025-01-01"),
                received("2025-08-13").finalPlan("2025-12-31"));

        assertThat(year(2024).including().all()).isEqualTo(1);
        assertThat(year(2025).including().all()).isEqualTo(2);
        assertThat(year(2026).including().all()).isZero();
    }

    @Test
    void that_followed_an_overturned_refusal_are_counted_apart_from_both_rates() {
        CASELOAD.of(
                received("2024-06-03").finalPlan("2024-10-21"),
                received("2024-01-08").refused("2024-02-01").overturned().finalPlan("2024-10-21"),
                received("2024-06-03")
                        .agreed("2024-07-01")
                        .noPlan("2024-09-02")
                        .overturned()
                        .finalPlan("2024-10-21")
                        .excepted());

        assertThat(year(2024))
                .isEqualTo(new FinalPlansIssued(range("2024-01-01", "2024-12-31"), new Rate(1, 1), new Rate(1, 1), 2));
    }

    @Test
    void are_not_refusals_withdrawals_moves_deaths_or_cases_still_open() {
        CASELOAD.of(
                received("2025-01-06").refused("2025-02-10"),
                received("2025-01-06").agreed("2025-02-10").noPlan("2025-04-28"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-03-01"),
                received("2025-01-06").agreed("2025-02-10").ended(Stage.MOVED_AWAY, "2025-03-01"),
                received("2025-01-06").agreed("2025-02-10").ended(Stage.DIED, "2025-03-01"),
                received("2025-01-06").agreed("2025-02-10"));

        assertThat(year(2025))
                .isEqualTo(new FinalPlansIssued(range("2025-01-01", "2025-12-31"), new Rate(0, 0), new Rate(0, 0), 0));
    }

    @Test
    void leave_no_month_out_even_if_empty() {
        CASELOAD.of(
                received("2025-01-06").finalPlan("2025-05-26"),
                received("2025-03-03").finalPlan("2025-07-21"));

        var months = finalPlans.issued(scope("2025-04-01", "2025-08-31", By.MONTH));

        assertThat(months)
                .extracting(month -> month.period().from() + " " + month.including())
                .containsExactly(
                        "2025-04-01 Rate[inTime=0, all=0]",
                        "2025-05-01 Rate[inTime=1, all=1]",
                        "2025-06-01 Rate[inTime=0, all=0]",
                        "2025-07-01 Rate[inTime=1, all=1]",
                        "2025-08-01 Rate[inTime=0, all=0]");
    }

    @Test
    void outside_the_range_are_not_counted_though_their_month_is() {
        CASELOAD.of(
                received("2025-01-06").finalPlan("2025-05-14"),
                received("2025-01-06").finalPlan("2025-05-15"),
                received("2025-01-06").finalPlan("2025-06-10"),
                received("2025-01-06").finalPlan("2025-06-11"));

        var months = finalPlans.issued(scope("2025-05-15", "2025-06-10", By.MONTH));

        assertThat(months)
                .extracting(FinalPlansIssued::period, FinalPlansIssued::including)
                .containsExactly(
                        tuple(range("2025-05-15", "2025-05-31"), new Rate(1, 1)),
                        tuple(range("2025-06-01", "2025-06-10"), new Rate(0, 1)));
    }

    @Test
    void can_be_those_that_one_kind_of_body_asked_for() {
        CASELOAD.of(
                received("2025-01-06").requestedBy(HEALTH).finalPlan("2025-05-26"),
                received("2025-01-06").requestedBy(PARENT_OR_YOUNG_PERSON).finalPlan("2025-05-27"),
                received("2025-01-06").requestedBy(null).finalPlan("2025-05-27"));

        assertThat(year(2025, HEALTH).including()).isEqualTo(new Rate(1, 1));
        assertThat(year(2025, null).including()).isEqualTo(new Rate(1, 3));
    }

    @ParameterizedTest(name = "a wait of {0} days is in {1}")
    @CsvSource({"139, within", "140, within", "141, between", "363, between", "364, between", "365, over", "366, over"})
    void are_spread_over_20_and_52_weeks(int days, String part) {
        CASELOAD.of(
                received("2023-06-01").finalPlan(LocalDate.parse("2023-06-01").plusDays(days)));

        var waits = waits("2023-06-01", "2024-12-31", INCLUDING);

        assertThat(waits.stream().mapToInt(Waits::within20Weeks).sum()).isEqualTo(part.equals("within") ? 1 : 0);
        assertThat(waits.stream().mapToInt(Waits::from20To52Weeks).sum()).isEqualTo(part.equals("between") ? 1 : 0);
        assertThat(waits.stream().mapToInt(Waits::over52Weeks).sum()).isEqualTo(part.equals("over") ? 1 : 0);
    }

    @Test
    void took_an_average_of_weeks_and_a_median_of_days() {
        CASELOAD.of(
                received("2025-01-01").finalPlan("2025-04-11"),
                received("2025-01-01").finalPlan("2025-05-21"),
                received("2025-01-01").finalPlan("2025-07-20"),
                received("2025-01-01").finalPlan("2025-12-17"));

        var wait = waits("2025-01-01", "2025-12-31", INCLUDING).getFirst();

        assertThat(wait.averageWeeks()).as("(100 + 140 + 200 + 350) / 4 / 7").isEqualTo("28.2");
        assertThat(wait.medianDays()).as("half came within it").isEqualTo(140);
        assertThat(wait.all()).isEqualTo(4);
    }

    @Test
    void of_which_there_are_none_have_no_average_and_no_median() {
        assertThat(waits("2025-01-01", "2025-12-31", INCLUDING))
                .containsExactly(new Waits(range("2025-01-01", "2025-12-31"), 0, 0, 0, 0, null));
        assertThat(waits("2025-01-01", "2025-12-31", INCLUDING).getFirst().averageWeeks())
                .isNull();
    }

    @Test
    void have_waits_with_or_without_exceptions_and_never_of_overturned_refusals() {
        CASELOAD.of(
                received("2025-01-01").finalPlan("2025-04-11"),
                received("2025-01-01").finalPlan("2025-07-20").excepted(),
                received("2024-01-01").refused("2024-02-01").overturned().finalPlan("2025-04-11"));

        assertThat(waits("2025-01-01", "2025-12-31", INCLUDING))
                .containsExactly(new Waits(range("2025-01-01", "2025-12-31"), 1, 1, 0, 300, 100));
        assertThat(waits("2025-01-01", "2025-12-31", EXCLUDING))
                .containsExactly(new Waits(range("2025-01-01", "2025-12-31"), 1, 0, 0, 100, 100));
    }

    private FinalPlansIssued year(int year) {
        return year(year, null);
    }

    private FinalPlansIssued year(int year, @Nullable RequestSource requestedBy) {
        var range = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return finalPlans.issued(new Scope(range, By.YEAR, requestedBy)).getFirst();
    }

    private List<Waits> waits(String from, String to, Exceptions exceptions) {
        return finalPlans.waits(scope(from, to, By.YEAR), exceptions);
    }
}
