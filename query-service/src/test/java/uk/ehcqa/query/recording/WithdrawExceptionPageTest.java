package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The second exception of the first assessment is to be taken back. */
@QueryTest
class WithdrawExceptionPageTest {

    static final String FORM = "/cases/2026-0001/exceptions/1/2/withdrawal";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<WithdrawException> sent = new ArrayList<>();
    Registration recording = () -> true;

    @BeforeEach
    void two_exceptions() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                .requestReceived("2026-09-23")
                .and(id -> exception(id, 1))
                .and(id -> exception(id, 2)));
        MessageHandler<CommandMessage<?>> answer = command -> {
            sent.add((WithdrawException) command.getPayload());
            return new Recorded(new CaseReference("2026-0001"), 4);
        };
        recording = commands.subscribe(WithdrawException.class.getName(), answer);
    }

    @AfterEach
    void no_command_service() {
        recording.cancel();
    }

    @Test
    void takes_back_the_exception_of_its_address_and_goes_on_to_the_case() {
        assertThat(pages.send(FORM, "reason=It+was+another+child")).hasRedirectedUrl("/cases/2026-0001?seen=case:4");

        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.episode()).isEqualTo(1);
            assertThat(command.number()).isEqualTo(2);
            assertThat(command.reason()).isEqualTo("It was another child");
        });
    }

    @Test
    void asks_why() {
        assertThat(texts(pages.refused(FORM, "reason="), ".govuk-error-summary a"))
                .containsExactly("Say why it did not apply");
        assertThat(sent).isEmpty();
    }

    private static ExceptionRecorded exception(CaseId id, int number) {
        return new ExceptionRecorded(
                id,
                1,
                number,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1),
                Set.of(TimeLimit.FINAL_PLAN),
                "Letter of 2 November 2026");
    }
}
