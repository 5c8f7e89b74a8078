package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Case 2026-0413 is that of a child of the same name and date of birth. */
@QueryTest
class NewCasePageTest {

    static final String ANSWERS =
            "forename=Rowan&surname=Example&birthDate.day=14&birthDate.month=5&birthDate.year=2019"
                    + "&sex=MALE&receivedOn.day=20&receivedOn.month=11&receivedOn.year=2026&requestedBy=HEALTH";

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    Registration recording = () -> true;

    @BeforeEach
    void command_service() {
        MessageHandler<CommandMessage<?>> answer = command -> opened((RecordRequest) command.getPayload());
        recording = commands.subscribe(RecordRequest.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void asks_nothing_about_other_cases_at_first() {
        assertThat(pages.open("/cases/new").select("#differentChildConfirmed, a[href^=/cases/]"))
                .isEmpty();
    }

    @Test
    void leads_to_the_case_of_a_child_of_the_same_name_and_date_of_birth() {
        var page = pages.refused("/cases/new", ANSWERS);

        assertThat(page.select("a[href=/cases/2026-0413]").text())
                .isEqualTo("Look at case 2026-0413 (opens in new tab)");
        assertThat(page.select("label[for=differentChildConfirmed]").text())
                .isEqualTo("I have looked at that case: this is another child");
        assertThat(texts(page, ".govuk-error-summary a"))
                .containsExactly(
                        "There is already a case for a child or young person of this name and date of birth: 2026-0413."
                                + " Look at that case first. If this is somebody else, say so and record it again.");
    }

    @Test
    void opens_a_case_for_another_child_once_that_is_confirmed() {
        assertThat(pages.send("/cases/new", ANSWERS + "&differentChildConfirmed=true"))
                .hasRedirectedUrl("/cases/2026-0414?seen=case:1");
    }

    @Test
    void keeps_the_confirmation_while_another_answer_is_put_right() {
        var page = pages.refused("/cases/new", "differentChildConfirmed=true&forename=Rowan");

        assertThat(page.select("#differentChildConfirmed").hasAttr("checked")).isTrue();
        assertThat(page.select("a[href^=/cases/]")).isEmpty();
    }

    private static Recorded opened(RecordRequest request) {
        if (!request.differentChildConfirmed()) {
            var refusal = new RefusalDetails("SAME_NAME_AND_BIRTH_DATE", "birthDate", Map.of("reference", "2026-0413"));
            throw new CommandExecutionException("refused", null, refusal);
        }
        return new Recorded(new CaseReference("2026-0414"), 1);
    }
}
