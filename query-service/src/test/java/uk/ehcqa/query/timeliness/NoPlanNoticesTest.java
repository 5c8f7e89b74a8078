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

class NoPlanNoticesTest {

    static final Caseload CASELOAD = Caseload.inNewDatabase();

    final NoPlanNotices notices = new NoPlanNotices(CASELOAD.jdbc());

    @BeforeEach
    void no_cases() {
        CASELOAD.empty();
    }

    @ParameterizedTest(name = "received {0}, sent {1}: {2} in time, {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-01-06 | 2025-04-28 | 1 | day 112
        2025-01-06 | 2025-04-29 | 0 | day 113
        2025-01-13 | 2025-05-05 | 1 | a bank holiday
        2025-01-13 | 2025-05-06 | 0 | it moves nothing
        """)
    void are_in_time_up_to_day_112(String receivedOn, String sentOn, int inTime, String because) {
        CASELOAD.of(received(receivedOn).agreed("2025-02-10").noPlan(sentOn));

        assertThat(notices.sent(scope("2025-01-01", "2025-12-31", By.YEAR)))
                .as(because)
                .containsExactly(new NoPlanNoticesSent(range("2025-01-01", "2025-12-31"), new Rate(inTime, 1), 0));
    }

    @Test
    void stay_what_they_were_when_overturned() {
        CASELOAD.of(received("2025-01-06")
                .agreed("2025-02-10")
                .noPlan("2025-04-28")
                .overturned()
                .finalPlan("2025-12-01"));

        assertThat(notices.sent(scope("2025-04-01", "2025-04-30", By.MONTH)))
                .containsExactly(new NoPlanNoticesSent(range("2025-04-01", "2025-04-30"), new Rate(1, 1), 0));
    }

    @Test
    void are_counted_apart_after_a_refusal_to_assess_that_was_overturned() {
        CASELOAD.of(received("2025-01-06").refused("2025-02-10").overturned().noPlan("2025-09-01"));

        assertThat(notices.sent(scope("2025-09-01", "2025-09-30", By.MONTH)))
                .containsExactly(new NoPlanNoticesSent(range("2025-09-01", "2025-09-30"), new Rate(0, 0), 1));
    }
}
