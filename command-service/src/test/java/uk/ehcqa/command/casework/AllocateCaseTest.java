package uk.ehcqa.command.casework;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.privacy.ErasureGround;

/** A case whose request was received on Monday 6 January 2025. Today is 30 June 2025. */
class AllocateCaseTest {

    static final Identity MANAGER = new Identity("SEND service manager", Role.MANAGER, null);
    static final Identity CASEWORKER_4 = new Identity("Caseworker 4", Role.CASEWORKER, "North team");
    static final LocalDate FIRST_OF_MAY = LocalDate.of(2025, 5, 1);
    static final CaseAllocated TO_4 = new CaseAllocated(CASE, new Allocation("Caseworker 4", FIRST_OF_MAY));
    static final CaseAllocated TO_7 = new CaseAllocated(CASE, new Allocation("Caseworker 7", FIRST_OF_MAY));

    final FixtureConfiguration<EhcCase> june = caseOn(LocalDate.of(2025, 6, 30));

    @Test
    void is_done_by_a_manager_for_anybody() {
        june.given(OPENED, REQUESTED, AGREED)
                .when(new AllocateCase(CASE, TO_7.allocation()), MANAGER.toMetadata())
                .expectEvents(TO_7);
    }

    @Test
    void is_done_by_a_caseworker_for_themselves_whoever_had_the_case() {
        june.given(OPENED, REQUESTED, TO_7)
                .when(new AllocateCase(CASE, TO_4.allocation()), CASEWORKER_4.toMetadata())
                .expectEvents(TO_4);
        june.given(OPENED, REQUESTED)
                .when(new AllocateCase(CASE, TO_7.allocation()), CASEWORKER_4.toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("ALLOCATED_TO_SOMEBODY_ELSE");
    }

    @ParameterizedTest(name = "to {0} on {1}: {2}")
    @CsvSource(nullValues = "allocated", textBlock = """
            Caseworker 4,         2025-06-30, allocated
            Caseworker 4,         2025-07-01, ALLOCATED_IN_FUTURE
            Caseworker 4,         2025-01-06, allocated
            Caseworker 4,         2025-01-05, ALLOCATED_BEFORE_CASE
            Caseworker 5,         2025-06-30, CASEWORKER_UNKNOWN
            SEND service manager, 2025-06-30, CASEWORKER_UNKNOWN
            """)
    void names_a_caseworker_and_a_day_of_the_case(String caseworker, LocalDate allocatedOn, @Nullable String refusal) {
        var answer = june.given(OPENED, REQUESTED)
                .when(new AllocateCase(CASE, new Allocation(caseworker, allocatedOn)), MANAGER.toMetadata());

        if (refusal == null) {
            answer.expectSuccessfulHandlerExecution();
        } else {
            answer.expectNoEvents().expectExceptionMessage(refusal);
        }
    }

    @Test
    void puts_an_allocation_right_and_says_nothing_twice() {
        june.given(OPENED, REQUESTED, TO_4)
                .when(
                        new AllocateCase(CASE, new Allocation("Caseworker 4", LocalDate.of(2025, 4, 30))),
                        MANAGER.toMetadata())
                .expectSuccessfulHandlerExecution();
        june.given(OPENED, REQUESTED, TO_4)
                .when(new AllocateCase(CASE, TO_4.allocation()), MANAGER.toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("ALLOCATION_ALREADY_SO");
    }

    @Test
    void is_refused_of_somebody_who_died_or_is_not_known_any_more() {
        june.given(OPENED, REQUESTED, new ChildDied(CASE, LocalDate.of(2025, 6, 1)))
                .when(new AllocateCase(CASE, TO_4.allocation()), MANAGER.toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("CHILD_HAS_DIED");
        june.given(OPENED, new ChildDetailsErased(CASE, ErasureGround.REQUEST_ACCEPTED))
                .when(new AllocateCase(CASE, TO_4.allocation()), MANAGER.toMetadata())
                .expectNoEvents()
                .expectExceptionMessage("CASE_ERASED");
    }
}
