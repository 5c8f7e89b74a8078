package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;

@QueryTest
class OverturnedRefusalPageTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/overturned-refusals/new";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<RecordOverturnedRefusal> sent = new ArrayList<>();
    Registration recording = () -> true;

    @BeforeEach
    void a_refusal() {
        recorded.are(refused());
        MessageHandler<CommandMessage<?>> answer = command -> {
            sent.add((RecordOverturnedRefusal) command.getPayload());
            return new Recorded(new CaseReference("2026-0413"), 3);
        };
        recording = commands.subscribe(RecordOverturnedRefusal.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void is_opened_from_a_case_in_which_a_refusal_stands_by_those_who_record() {
        var link = "a[href=" + FORM + "?episode=1]";

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record that the refusal was overturned");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(
                refused().and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL)));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void sends_how_and_when_it_was_overturned() {
        assertThat(pages.send(FORM, "episode=1&by=TRIBUNAL&date.day=12&date.month=10&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:3");

        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.episode()).isEqualTo(1);
            assertThat(command.by()).isEqualTo(OverturnRoute.TRIBUNAL);
            assertThat(command.overturnedOn()).isEqualTo(LocalDate.of(2026, 10, 12));
        });
    }

    @Test
    void asks_how_and_when() {
        assertThat(texts(pages.refused(FORM, "episode=1"), ".govuk-error-summary a"))
                .containsExactly("Select how it was overturned", "Enter the date of the order or agreement");
    }

    private static CaseStory refused() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .refusedToAssess("2026-06-10");
    }
}
