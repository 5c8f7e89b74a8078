package uk.ehcqa.access.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.service.ServiceId;

@SpringBootTest
@AutoConfigureMockMvc
class IdentityOfSenderTest {

    static final Identity CASEWORKER = new Identity("Caseworker 4", Role.CASEWORKER, "North team");
    static final Identity MANAGER = new Identity("SEND service manager", Role.MANAGER, null);

    final CaseId caseId = CaseId.random();
    final RequestAdvice command = new RequestAdvice(caseId, LocalDate.of(2026, 1, 6));

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    EventStore events;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void of_whoever_is_signed_in_reaches_the_events() {
        signIn(CASEWORKER);

        commands.sendAndWait(command);

        assertThat(metadataOfTheEvent())
                .containsEntry("user", "Caseworker 4")
                .containsEntry("role", "CASEWORKER")
                .containsEntry("team", "North team");
    }

    @Test
    void is_without_a_team_when_they_act_for_the_whole_authority() {
        signIn(MANAGER);

        commands.sendAndWait(command);

        assertThat(metadataOfTheEvent())
                .containsEntry("user", "SEND service manager")
                .doesNotContainKey("team");
    }

    @Test
    void tells_for_which_services_they_answer() {
        var therapy = ServiceId.of("5e2c0000-0000-4000-8000-000000000002");
        signIn(new Identity("Somebody of two", Role.CASEWORKER, null, Set.of(therapy)));

        commands.sendAndWait(command);

        assertThat(Identity.servicesIn(metadataOfTheEvent())).containsExactly(therapy);
    }

    @Test
    void goes_beside_what_tells_which_command_caused_the_event() {
        signIn(CASEWORKER);
        var message = asCommandMessage(command);

        commands.sendAndWait(message);

        assertThat(metadataOfTheEvent())
                .containsEntry("correlationId", message.getIdentifier())
                .containsEntry("traceId", message.getIdentifier());
    }

    @Test
    void is_that_of_the_person_a_job_works_for_even_while_another_is_signed_in() throws Exception {
        signIn(CASEWORKER);

        CurrentIdentity.actingFor(MANAGER, () -> commands.sendAndWait(command));

        assertThat(metadataOfTheEvent()).containsEntry("user", "SEND service manager");
    }

    @Test
    void stays_what_the_message_says() {
        signIn(CASEWORKER);

        commands.sendAndWait(asCommandMessage(command).withMetaData(MANAGER.toMetadata()));

        assertThat(metadataOfTheEvent())
                .containsEntry("user", "SEND service manager")
                .doesNotContainKey("team");
    }

    @Test
    void goes_with_queries_too() {
        signIn(CASEWORKER);

        var answer = queries.query("who asks", "", ResponseTypes.instanceOf(String.class));

        assertThat(answer.join()).isEqualTo("Caseworker 4");
    }

    @Test
    void is_needed_to_send_a_command() {
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DATA_OFFICER",
                "ADMINISTRATOR",
                "CONTRIBUTOR",
                "CONTRIBUTION_LEAD",
                "QA_AUDITOR",
                "QUALITY_LEAD",
                "SYSTEM"
            })
    void must_be_one_whose_role_may_send_the_command(Role role) {
        signIn(new Identity("Example person", role, null));

        assertRefused();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> commands.sendAndWait(command))
                .isInstanceOfSatisfying(
                        CommandExecutionException.class,
                        refused -> assertThat(refused.<Object>getDetails())
                                .contains(new RefusalDetails("ROLE_MAY_NOT_RECORD", null, Map.of())));
        assertThat(events.readEvents(caseId.toString()).hasNext()).isFalse();
    }

    private MetaData metadataOfTheEvent() {
        return events.readEvents(caseId.toString()).next().getMetaData();
    }

    private static void signIn(Identity identity) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(identity, null));
    }
}
