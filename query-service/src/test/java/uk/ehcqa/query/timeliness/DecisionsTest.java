package uk.ehcqa.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.query.measure.Scopes.range;
import static uk.ehcqa.query.measure.Scopes.scope;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.shared.assessment.Stage;

class DecisionsTest {

    static final Caseload CASELOAD = Caseload.inNewDatabase();

    final Decisions decisions = new Decisions(CASELOAD.jdbc());

    @BeforeEach
    void no_cases() {
        CASELOAD.empty();
    }

    @ParameterizedTest(name = "received {0}, told {1}: {2} in time, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-06 | 2025-02-17 | 1 | day 42
        2025-01-06 | 2025-02-18 | 0 | day 43
        2025-11-24 | 2026-01-05 | 1 | bank holidays and the turn of the year move nothing
        2024-01-18 | 2024-02-29 | 1 | a leap day may be the last
        2024-01-18 | 2024-03-01 | 0 | and the next day is late
        """)
    void are_in_time_up_to_day_42(String receivedOn, String toldOn, int inTime, String because) {
        CASELOAD.of(received(receivedOn).agreed(toldOn));

        assertThat(decisions.made(scope("2024-01-01", "2026-12-31", By.YEAR)))
                .as(because)
                .extracting(year -> year.withinSixWeeks())
                .filteredOn(rate -> !rate.isEmpty())
                .containsExactly(new Rate(inTime, 1));
    }

    @Test
    void are_to_assess_or_not() {
        CASELOAD.of(
                received("2025-01-06").agreed("2025-02-17"),
                received("2025-01-06").agreed("2025-02-18"),
                received("2025-01-06").refused("2025-02-17"),
                received("2025-01-06"));

        assertThat(decisions.made(scope("2025-01-01", "2025-12-31", By.YEAR)))
                .containsExactly(new DecisionsMade(range("2025-01-01", "2025-12-31"), new Rate(2, 3), 2, 1));
    }

    @Test
    void stay_what_they_were_when_overturned() {
        CASELOAD.of(received("2025-01-06").refused("2025-02-17").overturned().finalPlan("2025-12-01"));

        assertThat(decisions.made(scope("2025-02-01", "2025-02-28", By.MONTH)))
                .containsExactly(new DecisionsMade(range("2025-02-01", "2025-02-28"), new Rate(1, 1), 0, 1));
    }

    @Test
    void count_whatever_became_of_the_case_afterwards() {
        CASELOAD.of(
                received("2025-01-06").agreed("2025-02-17").ended(Stage.WITHDRAWN, "2025-03-01"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-02-01"));

        assertThat(decisions.made(scope("2025-01-01", "2025-12-31", By.YEAR)))
                .containsExactly(new DecisionsMade(range("2025-01-01", "2025-12-31"), new Rate(1, 1), 1, 0));
    }
}
