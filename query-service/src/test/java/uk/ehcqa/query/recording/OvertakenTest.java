package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.AgreeToAssess;

@QueryTest
class OvertakenTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    Registration recording = () -> true;

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    static Stream<RuntimeException> here_and_in_another_process() {
        return Stream.of(
                new ConcurrencyException("An event for this case was already inserted"),
                new CommandExecutionException("[AXONIQ-2000] Invalid sequence number 3, expected 4", null));
    }

    @ParameterizedTest
    @MethodSource("here_and_in_another_process")
    void says_that_nothing_was_recorded_and_what_to_do(RuntimeException overtaken) {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));
        MessageHandler<CommandMessage<?>> answer = command -> {
            throw overtaken;
        };
        recording = commands.subscribe(AgreeToAssess.class.getName(), answer);

        var page = pages.refused(
                "/cases/2026-0413/steps/new",
                "step=ASSESSMENT_AGREED&date.day=27&date.month=10&date.year=2026&delayReason=");

        assertThat(texts(page, ".govuk-error-summary li"))
                .containsExactly("Nothing was recorded, because something else was recorded in this case at the same"
                        + " moment. Look at the case, then try again.");
    }
}
