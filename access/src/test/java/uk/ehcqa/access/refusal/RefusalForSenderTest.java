package uk.ehcqa.access.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.shared.assessment.RequestAdvice;
import uk.ehcqa.shared.assessment.SendFinalPlan;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.RefusalDetails;

@SpringBootTest
@AutoConfigureMockMvc
class RefusalForSenderTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final CaseId caseId = CaseId.random();

    @Autowired
    CommandGateway commands;

    @Autowired
    Serializer messages;

    @Test
    void is_in_the_details_of_the_exception() {
        send(new RequestAdvice(caseId, DAY));

        assertRefused(
                new SendFinalPlan(caseId, DAY, null),
                new RefusalDetails("STEP_BEFORE_EARLIER_STEP", "date", Map.of("earliest", "2026-03-03")));
    }

    @Test
    void says_so_when_there_is_no_such_case() {
        assertRefused(new SendFinalPlan(caseId, DAY, null), new RefusalDetails("CASE_UNKNOWN", "reference", Map.of()));
    }

    @Test
    void is_the_same_after_a_journey_between_processes() {
        var details = new RefusalDetails("STEP_BEFORE_EARLIER_STEP", "date", Map.of("earliest", "2026-03-03"));

        var sent = messages.serialize(details, byte[].class);

        assertThat(messages.<byte[], RefusalDetails>deserialize(sent)).isEqualTo(details);
    }

    private void assertRefused(Object command, RefusalDetails expected) {
        assertThatThrownBy(() -> send(command)).isInstanceOfSatisfying(CommandExecutionException.class, refused -> {
            assertThat(refused).hasMessage(expected.code()).hasNoCause();
            assertThat(refused.<Object>getDetails()).contains(expected);
        });
    }

    private void send(Object command) {
        CurrentIdentity.actingFor(
                new Identity("Caseworker 4", Role.CASEWORKER, "North team"), () -> commands.sendAndWait(command));
    }
}
