package uk.ehcqa.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REFERENCE;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.ROWAN;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.StepRefusal;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.refusal.Refusal;
import uk.ehcqa.shared.refusal.Refused;

class RecordRequestTest {

    static final LocalDate TODAY = LocalDate.of(2025, 1, 8);
    static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    static final HeldChild ANOTHER_CASE = new HeldChild(
            CaseId.of("00000000-0000-4000-8000-000000000007"),
            new CaseReference("2024-0007"),
            "EXAMPLE",
            "Rowan",
            LocalDate.of(2018, 5, 14),
            null,
            "Z999000000009",
            null);

    @Test
    void opens_a_case_and_settles_its_three_dates() {
        caseOn(TODAY)
                .givenNoPriorActivity()
                .when(request(ROWAN, MONDAY, false))
                .expectEvents(
                        OPENED,
                        new RequestReceived(
                                CASE,
                                1,
                                MONDAY,
                                PARENT_OR_YOUNG_PERSON,
                                LocalDate.of(2025, 2, 17),
                                LocalDate.of(2025, 4, 28),
                                LocalDate.of(2025, 5, 26)))
                .expectResultMessagePayload(new Recorded(REFERENCE, 1));
    }

    @Test
    void is_refused_for_a_day_to_come() {
        refused(request(ROWAN, TODAY.plusDays(1), false), StepRefusal.REQUEST_RECEIVED_IN_FUTURE);
    }

    @Test
    void is_refused_for_a_day_more_than_a_year_ago() {
        refused(request(ROWAN, LocalDate.of(2024, 1, 7), false), StepRefusal.REQUEST_RECEIVED_OVER_A_YEAR_AGO);
    }

    @Test
    void is_accepted_for_a_day_one_year_ago() {
        caseOn(TODAY)
                .givenNoPriorActivity()
                .when(request(ROWAN, LocalDate.of(2024, 1, 8), false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_for_a_child_born_after_the_request_was_received() {
        refused(request(born(LocalDate.of(2025, 1, 7)), MONDAY, false), CaseRefusal.BORN_AFTER_REQUEST);
    }

    @Test
    void is_accepted_for_a_child_born_on_the_day_the_request_was_received() {
        caseOn(TODAY)
                .givenNoPriorActivity()
                .when(request(born(MONDAY), MONDAY, false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_from_the_26th_birthday() {
        refused(request(born(LocalDate.of(1999, 1, 6)), MONDAY, false), CaseRefusal.OLDER_THAN_25);
    }

    @Test
    void is_accepted_on_the_day_before_the_26th_birthday() {
        caseOn(TODAY)
                .givenNoPriorActivity()
                .when(request(born(LocalDate.of(1999, 1, 7)), MONDAY, false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_without_a_name() {
        refused(request(CaseFixture.child("Rowan", " ", "Z999000000001"), MONDAY, false), CaseRefusal.NAME_NEEDED);
    }

    @Test
    void names_the_case_that_has_the_same_name_and_date_of_birth() {
        caseOn(TODAY, new RegisterInMemory().holding(ANOTHER_CASE))
                .givenNoPriorActivity()
                .when(request(ROWAN, MONDAY, false))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("SAME_NAME_AND_BIRTH_DATE");
    }

    @Test
    void opens_a_case_for_a_namesake_once_somebody_has_looked() {
        caseOn(TODAY, new RegisterInMemory().holding(ANOTHER_CASE))
                .givenNoPriorActivity()
                .when(request(ROWAN, MONDAY, true))
                .expectEvents(OPENED, REQUESTED);
    }

    @Test
    void is_refused_for_a_upn_that_another_case_holds_whatever_was_confirmed() {
        caseOn(TODAY, new RegisterInMemory().holding(ANOTHER_CASE))
                .givenNoPriorActivity()
                .when(request(CaseFixture.child("Clover", "Sample", "Z999000000009"), MONDAY, true))
                .expectNoEvents()
                .expectExceptionMessage("UPN_ALREADY_HELD");
    }

    @Test
    void withholds_personal_details_from_whoever_prints_the_command() {
        assertThat(request(ROWAN, MONDAY, false).toString()).doesNotContain("Rowan", "Example", "2018");
    }

    private static Child born(LocalDate birthDate) {
        return new Child("Example", "Rowan", birthDate, Sex.NOT_KNOWN, null, null, null, null, "UN1");
    }

    private static RecordRequest request(Child child, LocalDate receivedOn, boolean confirmed) {
        return new RecordRequest(CASE, child, receivedOn, PARENT_OR_YOUNG_PERSON, confirmed);
    }

    private static void refused(RecordRequest command, Refusal refusal) {
        caseOn(TODAY)
                .givenNoPriorActivity()
                .when(command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(refusal.name());
    }
}
