package uk.ehcqa.command.casework;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.CorrectDateOfDeath;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;

class CorrectDateOfDeathTest {

    static final LocalDate RECORDED = LocalDate.of(2025, 5, 1);

    @Test
    void puts_the_date_right() {
        caseOn(LocalDate.of(2025, 6, 30))
                .given(OPENED, new ChildDied(CASE, RECORDED))
                .when(new CorrectDateOfDeath(CASE, LocalDate.of(2025, 5, 2), "Slip"))
                .expectEvents(new DateOfDeathCorrected(CASE, RECORDED, LocalDate.of(2025, 5, 2), "Slip"));
    }

    @Test
    void is_refused_when_the_date_is_the_one_that_is_recorded() {
        refused(RECORDED, "Slip", "DATE_ALREADY_SO");
    }

    @Test
    void is_refused_without_a_reason() {
        refused(LocalDate.of(2025, 5, 2), " ", "REASON_NEEDED");
    }

    @Test
    void is_refused_for_a_day_before_the_request_whose_assessment_the_death_ended() {
        caseOn(LocalDate.of(2025, 6, 30))
                .given(OPENED, REQUESTED, new ChildDied(CASE, RECORDED))
                .when(new CorrectDateOfDeath(CASE, LocalDate.of(2025, 1, 5), "Slip"))
                .expectNoEvents()
                .expectExceptionMessage("DEATH_BEFORE_REQUEST");
    }

    private static void refused(LocalDate diedOn, String reason, String code) {
        caseOn(LocalDate.of(2025, 6, 30))
                .given(OPENED, new ChildDied(CASE, RECORDED))
                .when(new CorrectDateOfDeath(CASE, diedOn, reason))
                .expectNoEvents()
                .expectExceptionMessage(code);
    }
}
