package uk.ehcqa.query.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.AgreeToAssess;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Two people have opened a form about the same case; Caseworker 4 recorded the decision at 09:41. */
@QueryTest
class OvertakenTest {

    static final String FORM = "/cases/2026-0413/steps/new";
    static final String ANSWERS = "step=ASSESSMENT_AGREED&date.day=27&date.month=10&date.year=2026&delayReason=";

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

    static Stream<RuntimeException> by_what_was_read_and_at_the_same_moment_here_and_in_another_process() {
        return Stream.of(
                new CommandExecutionException(
                        "refused",
                        null,
                        new RefusalDetails("CASE_CHANGED_SINCE", "expectedVersion", Map.of("version", "2"))),
                new ConcurrencyException("An event for this case was already inserted"),
                new CommandExecutionException("[AXONIQ-2000] Invalid sequence number 3, expected 4", null));
    }

    @ParameterizedTest
    @MethodSource("by_what_was_read_and_at_the_same_moment_here_and_in_another_process")
    void says_what_was_recorded_and_keeps_what_was_typed_in_a_form_that_may_be_saved_again(RuntimeException overtaken) {
        recorded.are(rowan().agreedToAssess("2026-10-28"));
        refusing(overtaken);

        var page = pages.overtaken(FORM, ANSWERS + "&expectedVersion=1");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(texts(page, ".govuk-error-summary li"))
                .singleElement()
                .asString()
                .startsWith("Your answers were not saved, because something else was recorded in this case");
        assertThat(texts(page, "#meanwhile li"))
                .containsExactly("Told the family we will assess Wed 28 Oct"
                        + " Recorded Mon 23 Nov, 09:41, Caseworker 4, North team");
        assertThat(page.select("input[name=step][checked]").eachAttr("value")).containsExactly("ASSESSMENT_AGREED");
        assertThat(page.select(".govuk-date-input input").eachAttr("value")).containsExactly("27", "10", "2026");
        assertThat(page.select("input[name=expectedVersion]").val()).isEqualTo("2");
    }

    @Test
    void says_that_nothing_was_saved_even_when_the_page_does_not_know_yet_what_was_recorded() {
        recorded.are(rowan());
        refusing(new ConcurrencyException("An event for this case was already inserted"));

        var page = pages.overtaken(FORM, ANSWERS + "&expectedVersion=1");

        assertThat(texts(page, ".govuk-error-summary li"))
                .containsExactly("Your answers were not saved, because something else was recorded in this case at the"
                        + " same moment. Look at what it was; if your answers still hold, save them again.");
        assertThat(page.select("#meanwhile")).isEmpty();
        assertThat(page.select("input[name=expectedVersion]").val()).isEqualTo("1");
    }

    @Test
    void stays_with_the_version_it_was_drawn_from_while_an_answer_is_put_right() {
        recorded.are(rowan().agreedToAssess("2026-10-28"));

        var page = pages.refused(FORM, "step=ASSESSMENT_AGREED&expectedVersion=1");

        assertThat(page.select("input[name=expectedVersion]").val()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "/cases/2026-0413/steps/new",
        "/cases/2026-0413/requests/new",
        "/cases/2026-0413/corrections/new",
        "/cases/2026-0413/exceptions/new",
        "/cases/2026-0413/delay-reasons/new",
        "/cases/2026-0413/overturned-refusals/new",
        "/cases/2026-0413/child",
        "/cases/2026-0413/steps/1/ASSESSMENT_AGREED/recorded-in-error"
    })
    void is_prevented_by_the_version_that_every_form_about_a_case_carries(String form) {
        recorded.are(rowan().agreedToAssess("2026-10-28"));

        assertThat(pages.open(form)
                        .select("form.app-form input[name=expectedVersion]")
                        .eachAttr("value"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&expectedVersion=", "&expectedVersion=latest", "&expectedVersion=-1"})
    void is_not_left_to_chance_by_a_form_without_a_version(String version) {
        recorded.are(rowan());

        assertThat(pages.sendAsIs(FORM, ANSWERS + version)).hasStatus(400);
    }

    private void refusing(RuntimeException overtaken) {
        MessageHandler<CommandMessage<?>> answer = command -> {
            throw overtaken;
        };
        recording = commands.subscribe(AgreeToAssess.class.getName(), answer);
    }

    private static CaseStory rowan() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23");
    }
}
