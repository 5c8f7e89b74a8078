package uk.ehcqa.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.identity.Role.ADMINISTRATOR;
import static uk.ehcqa.shared.identity.Role.CASEWORKER;
import static uk.ehcqa.shared.identity.Role.DATA_OFFICER;
import static uk.ehcqa.shared.identity.Role.MANAGER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.access.Kernel;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.sen2.TakeInRecord;
import uk.ehcqa.shared.service.ServiceCommand;

class CommandPolicyTest {

    @ParameterizedTest
    @MethodSource("commands")
    void says_of_every_command_who_may_send_it(Class<?> command) {
        assertThat(CommandPolicy.sendersOf(command)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void lets_no_administrator_change_a_record(Class<?> command) {
        assertThat(CommandPolicy.sendersOf(command)).doesNotContain(ADMINISTRATOR);
    }

    @Test
    void leaves_casework_to_caseworkers_and_managers() {
        assertThat(CommandPolicy.sendersOf(RecordRequest.class)).containsExactlyInAnyOrder(CASEWORKER, MANAGER);
        assertThat(CommandPolicy.sendersOf(RecordException.class)).containsExactlyInAnyOrder(CASEWORKER, MANAGER);
        assertThat(CommandPolicy.sendersOf(SendFinalPlan.class)).containsExactlyInAnyOrder(CASEWORKER, MANAGER);
        assertThat(CommandPolicy.sendersOf(NotifyReviewDecision.class)).containsExactlyInAnyOrder(CASEWORKER, MANAGER);
    }

    @Test
    void leaves_returns_to_data_officers() {
        assertThat(CommandPolicy.sendersOf(TakeInRecord.class)).containsExactly(DATA_OFFICER);
    }

    @Test
    void lets_a_data_officer_put_personal_details_right() {
        assertThat(CommandPolicy.sendersOf(CorrectChildDetails.class)).contains(DATA_OFFICER);
    }

    @ParameterizedTest
    @MethodSource("commandsOfServices")
    void leaves_the_register_of_services_to_managers_and_administrators(Class<?> command) {
        assertThat(CommandPolicy.sendersOf(command)).containsExactlyInAnyOrder(MANAGER, ADMINISTRATOR);
    }

    @Test
    void refuses_everyone_what_it_does_not_know() {
        assertThat(CommandPolicy.sendersOf(Object.class)).isEmpty();
    }

    static Iterable<Class<?>> commands() {
        return Kernel.typesThatAre(CaseCommand.class);
    }

    static Iterable<Class<?>> commandsOfServices() {
        return Kernel.typesThatAre(ServiceCommand.class);
    }
}
