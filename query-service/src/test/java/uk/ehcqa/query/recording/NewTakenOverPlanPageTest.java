package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.util.ArrayList;
import java.util.List;
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
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;

/** Case 2026-0413 is that of a child of the same name and date of birth. */
@QueryTest
class NewTakenOverPlanPageTest {

    static final String FORM = "/cases/new/taken-over";
    static final String ANSWERS =
            "forename=Rowan&surname=Example&birthDate.day=14&birthDate.month=5&birthDate.year=2019"
                    + "&sex=MALE&transferredFrom=885&planMadeOn.day=24&planMadeOn.month=11&planMadeOn.year=2025"
                    + "&transferredOn.day=5&transferredOn.month=10&transferredOn.year=2026";

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<RecordTakenOverPlan> sent = new ArrayList<>();

    Registration recording = () -> true;

    @BeforeEach
    void command_service() {
        MessageHandler<CommandMessage<?>> answer = command -> opened((RecordTakenOverPlan) command.getPayload());
        recording = commands.subscribe(RecordTakenOverPlan.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void is_opened_from_the_worklist_and_from_the_list_of_such_plans() {
        assertThat(pages.open("/worklist").select("a[href=" + FORM + "]").text())
                .isEqualTo("Record a plan transferred to us");
        assertThat(pages.open("/worklist/plans-taken-over")
                        .select("a[href=" + FORM + "]")
                        .text())
                .isEqualTo("Record a plan transferred to us");
    }

    @Test
    void leads_to_the_case_of_a_child_of_the_same_name_and_date_of_birth() {
        var page = pages.refused(FORM, ANSWERS);

        assertThat(page.select("a[href=/cases/2026-0413]").text())
                .isEqualTo("Look at case 2026-0413 (opens in new tab)");
        assertThat(page.select("input[name=transferredFrom]").attr("value")).isEqualTo("885");
    }

    @Test
    void opens_a_case_with_the_plan() {
        assertThat(pages.send(FORM, ANSWERS + "&differentChildConfirmed=true"))
                .hasRedirectedUrl("/cases/2026-0414?seen=case:1");
        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.child().surname()).isEqualTo("Example");
            assertThat(command.transferredFrom()).isEqualTo("885");
            assertThat(command.planMadeOn()).isEqualTo("2025-11-24");
            assertThat(command.transferredOn()).isEqualTo("2026-10-05");
        });
    }

    @Test
    void says_what_is_wrong() {
        assertThat(texts(
                        pages.refused(FORM, "forename=Rowan&surname=Example&sex=MALE&transferredFrom=Kent"),
                        ".govuk-error-summary a"))
                .containsExactlyInAnyOrder(
                        "Enter the date of birth",
                        "The number of an authority has 3 digits, like 885",
                        "Enter the day the plan was made",
                        "Enter the day the plan was transferred");
        assertThat(sent).isEmpty();
    }

    private Recorded opened(RecordTakenOverPlan command) {
        if (!command.differentChildConfirmed()) {
            var refusal = new RefusalDetails("SAME_NAME_AND_BIRTH_DATE", "birthDate", Map.of("reference", "2026-0413"));
            throw new CommandExecutionException("refused", null, refusal);
        }
        sent.add(command);
        return new Recorded(new CaseReference("2026-0414"), 1);
    }
}
