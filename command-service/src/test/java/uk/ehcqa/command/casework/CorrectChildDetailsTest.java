package uk.ehcqa.command.casework;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;

class CorrectChildDetailsTest {

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void puts_the_date_of_birth_right() {
        june.given(OPENED, REQUESTED)
                .when(born(LocalDate.of(2017, 5, 14)))
                .expectEvents(new ChildDetailsCorrected(CASE, child(LocalDate.of(2017, 5, 14)), "Slip"));
    }

    @Test
    void is_refused_for_a_birth_after_the_request() {
        refused(LocalDate.of(2025, 1, 7), "BORN_AFTER_REQUEST", OPENED, REQUESTED);
    }

    @Test
    void is_refused_for_somebody_who_had_been_26_at_the_request() {
        refused(LocalDate.of(1999, 1, 6), "OLDER_THAN_25", OPENED, REQUESTED);
    }

    @Test
    void is_refused_for_a_birth_after_the_death() {
        refused(LocalDate.of(2020, 3, 2), "BORN_AFTER_DEATH", OPENED, new ChildDied(CASE, LocalDate.of(2020, 3, 1)));
    }

    @Test
    void is_refused_for_a_birth_after_a_plan_older_than_the_records() {
        refused(
                LocalDate.of(2021, 9, 2),
                "BORN_AFTER_PLAN",
                OPENED,
                new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), null));
    }

    private static CorrectChildDetails born(LocalDate day) {
        return new CorrectChildDetails(CASE, child(day), "Slip");
    }

    private static Child child(LocalDate birthDate) {
        return new Child("Example", "Rowan", birthDate, Sex.FEMALE, null, "ZZ1 1ZZ", "Z999000000001", null, null);
    }

    private void refused(LocalDate birthDate, String code, Object... history) {
        june.given(history).when(born(birthDate)).expectNoEvents().expectExceptionMessage(code);
    }
}
