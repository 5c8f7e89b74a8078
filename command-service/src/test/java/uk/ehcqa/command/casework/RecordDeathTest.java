package uk.ehcqa.command.casework;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.RecordDeath;

class RecordDeathTest {

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void is_accepted_for_the_day_the_open_request_was_received() {
        june.given(OPENED, REQUESTED)
                .when(new RecordDeath(CASE, LocalDate.of(2025, 1, 6)))
                .expectEvents(new ChildDied(CASE, LocalDate.of(2025, 1, 6)));
    }

    @Test
    void is_refused_for_a_day_before_the_open_request_was_received() {
        refused(LocalDate.of(2025, 1, 5), "DEATH_BEFORE_REQUEST");
    }

    @Test
    void leaves_an_assessment_alone_that_had_ended_before() {
        june.given(OPENED, REQUESTED, new RequestWithdrawn(CASE, 1, LocalDate.of(2025, 2, 3)))
                .when(new RecordDeath(CASE, LocalDate.of(2025, 1, 5)))
                .expectEvents(new ChildDied(CASE, LocalDate.of(2025, 1, 5)));
    }

    @Test
    void is_refused_for_a_day_to_come_or_before_the_birth() {
        refused(LocalDate.of(2025, 7, 1), "DEATH_IN_FUTURE");
        refused(LocalDate.of(2018, 5, 13), "DEATH_BEFORE_BIRTH");
    }

    private static void refused(LocalDate diedOn, String code) {
        caseOn(LocalDate.of(2025, 6, 30))
                .given(OPENED, REQUESTED)
                .when(new RecordDeath(CASE, diedOn))
                .expectNoEvents()
                .expectExceptionMessage(code);
    }
}
