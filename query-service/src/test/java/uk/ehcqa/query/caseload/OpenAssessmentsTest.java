package uk.ehcqa.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.shared.assessment.Stage;

class OpenAssessmentsTest {

    static final Caseload CASELOAD = Caseload.inNewDatabase();
    static final LocalDate TODAY = LocalDate.of(2025, 5, 26);

    final OpenAssessments open = new OpenAssessments(CASELOAD.jdbc());

    @BeforeEach
    void no_cases() {
        CASELOAD.empty();
    }

    @ParameterizedTest(name = "on day {0}, week {1}, past 20 weeks: {2}")
    @CsvSource({
        "0, 1, 0",
        "1, 1, 0",
        "7, 1, 0",
        "8, 2, 0",
        "42, 6, 0",
        "43, 7, 0",
        "112, 16, 0",
        "113, 17, 0",
        "140, 20, 0",
        "141, 21, 1",
        "365, 53, 1"
    })
    void are_in_a_week_of_the_clock_and_past_20_weeks_from_day_141(int day, int week, int past) {
        CASELOAD.of(received(TODAY.minusDays(day)));

        assertThat(open.byWeek(TODAY, null)).containsExactly(new OpenInWeek(week, 1));
        assertThat(open.standing(TODAY, null).past20Weeks()).isEqualTo(past);
    }

    @Test
    void are_past_20_weeks_by_the_clock_as_in_their_columns_whatever_date_is_due() {
        CASELOAD.of(received(TODAY.minusDays(140)), received(TODAY.minusDays(141)));
        CASELOAD.jdbc()
                .sql("update query.needs_assessment set final_plan_due_on = '2025-05-01'")
                .update();

        assertThat(open.standing(TODAY, null).past20Weeks()).isEqualTo(1);
        assertThat(open.byWeek(TODAY, null)).containsExactly(new OpenInWeek(20, 1), new OpenInWeek(21, 1));
    }

    @Test
    void are_those_not_ended() {
        CASELOAD.of(
                received("2025-01-06"),
                received("2025-01-06").agreed("2025-02-10"),
                received("2025-01-06").refused("2025-02-10"),
                received("2025-01-06").agreed("2025-02-10").noPlan("2025-04-28"),
                received("2025-01-06").finalPlan("2025-05-20"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-02-01"),
                received("2025-01-06").ended(Stage.MOVED_AWAY, "2025-02-01"),
                received("2025-01-06").ended(Stage.DIED, "2025-02-01"));

        assertThat(open.standing(TODAY, null)).isEqualTo(new OpenStanding(2, 2, 0, 0));
        assertThat(open.byWeek(TODAY, null)).containsExactly(new OpenInWeek(20, 2));
    }

    @Test
    void are_overdue_from_the_day_after_the_next_limit() {
        CASELOAD.of(received("2025-04-14"), received("2025-04-13"));

        assertThat(open.standing(TODAY, null)).isEqualTo(new OpenStanding(2, 1, 0, 0));
    }

    @Test
    void after_an_overturned_refusal_are_open_but_not_overdue_by_the_limits_of_the_request() {
        CASELOAD.of(received("2024-09-02").refused("2024-10-01").overturned());

        assertThat(open.standing(TODAY, null)).isEqualTo(new OpenStanding(1, 0, 1, 1));
    }

    @Test
    void can_be_those_that_one_kind_of_body_asked_for() {
        CASELOAD.of(received("2025-01-01").requestedBy(HEALTH), received("2025-01-06"));

        assertThat(open.standing(TODAY, HEALTH)).isEqualTo(new OpenStanding(1, 1, 1, 0));
        assertThat(open.byWeek(TODAY, HEALTH)).containsExactly(new OpenInWeek(21, 1));
        assertThat(open.oldest(TODAY, 9, HEALTH)).hasSize(1);
    }

    @Test
    void are_listed_oldest_first() {
        CASELOAD.of(
                received("2025-01-06").agreed("2025-02-10"),
                received("2024-12-02").refused("2025-01-10").overturned(),
                received("2025-05-26"),
                received("2025-01-06"));

        assertThat(open.oldest(TODAY, 3, null))
                .containsExactly(
                        new OpenAssessment("2025-0002", LocalDate.of(2024, 12, 2), 175, Stage.ASSESSING, null, true),
                        new OpenAssessment(
                                "2025-0001",
                                LocalDate.of(2025, 1, 6),
                                140,
                                Stage.ASSESSING,
                                LocalDate.of(2025, 4, 28),
                                false),
                        new OpenAssessment(
                                "2025-0004",
                                LocalDate.of(2025, 1, 6),
                                140,
                                Stage.DECIDING_TO_ASSESS,
                                LocalDate.of(2025, 2, 17),
                                false));
    }

    @Test
    void may_be_none() {
        assertThat(open.standing(TODAY, null)).isEqualTo(new OpenStanding(0, 0, 0, 0));
        assertThat(open.byWeek(TODAY, null)).isEmpty();
        assertThat(open.oldest(TODAY, 9, null)).isEmpty();
    }
}
