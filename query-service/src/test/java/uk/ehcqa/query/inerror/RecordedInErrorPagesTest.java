package uk.ehcqa.query.inerror;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.DelayReasonMarkedRecordedInError;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.OverturningMarkedRecordedInError;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

@QueryTest
class RecordedInErrorPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String REASON = "reason=It+was+another+child";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CommandBus commands;

    @Autowired
    Pages pages;

    final List<Object> sent = new ArrayList<>();
    final List<Registration> recordings = new ArrayList<>();

    @BeforeEach
    void command_service() {
        Stream.<Class<? extends CaseCommand>>of(
                        MarkStepRecordedInError.class,
                        MarkDeathRecordedInError.class,
                        MarkOverturningRecordedInError.class,
                        MarkLinkedRequestRecordedInError.class,
                        MarkDelayReasonRecordedInError.class)
                .forEach(command -> {
                    MessageHandler<CommandMessage<?>> answer = message -> {
                        sent.add(message.getPayload());
                        return new Recorded(new CaseReference("2026-0413"), 9);
                    };
                    recordings.add(commands.subscribe(command.getName(), answer));
                });
    }

    @AfterEach
    void no_command_service() {
        recordings.forEach(Registration::cancel);
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(
                        refused().agreedToAssess("2026-10-27"),
                        "/steps/1/ASSESSMENT_AGREED",
                        "Told the family we will assess, 27 October 2026"),
                Arguments.of(
                        refused().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 2))),
                        "/death",
                        "Died, 2 November 2026"),
                Arguments.of(
                        refused(), "/overturned-refusals/1", "Refusal overturned: Told the family we will not assess"),
                Arguments.of(linked(), "/requests/1/2026-10-01/HEALTH", "Another request received, 1 October 2026"),
                Arguments.of(
                        linked().and(id -> new FurtherRequestLinked(id, 1, LocalDate.of(2026, 10, 8), null)),
                        "/requests/1/2026-10-08",
                        "Another request received, 8 October 2026"),
                Arguments.of(
                        linked(),
                        "/delay-reasons/1/FINAL_PLAN",
                        "Reason for a delay: Final plan, Too few caseworkers"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entries")
    void say_what_is_to_be_marked_ask_why_and_go_on_to_the_case(CaseStory story, String entry, String words) {
        recorded.are(story);
        var form = CASE + entry + "/recorded-in-error";

        assertThat(pages.open(form).select("main strong").text()).isEqualTo(words);
        assertThat(texts(pages.refused(form, "reason="), ".govuk-error-summary a"))
                .containsExactly("Say why it should not have been recorded");
        assertThat(sent).isEmpty();
        assertThat(pages.send(form, REASON)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entries")
    void lead_to_correcting_the_date_only_where_that_can_be_done(CaseStory story, String entry, String words) {
        recorded.are(story);

        var page = pages.open(CASE + entry + "/recorded-in-error");

        assertThat(page.select("main a[href$=/history]"))
                .hasSize(entry.startsWith("/steps") || entry.equals("/death") ? 1 : 0);
    }

    @Test
    void send_the_linked_request_of_their_address() {
        recorded.are(linked());

        pages.send(CASE + "/requests/1/2026-10-01/HEALTH/recorded-in-error", REASON);

        assertThat(sent).singleElement().isInstanceOfSatisfying(MarkLinkedRequestRecordedInError.class, command -> {
            assertThat(command.receivedOn()).isEqualTo("2026-10-01");
            assertThat(command.requestedBy()).isEqualTo(RequestSource.HEALTH);
            assertThat(command.reason()).isEqualTo("It was another child");
        });
    }

    @Test
    void of_a_death_are_nowhere_but_at_the_address_of_the_death() {
        recorded.are(linked().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 2))));

        assertThat(pages.answer(CASE + "/steps/1/CHILD_DIED/recorded-in-error")).hasStatus(404);
        pages.send(CASE + "/death/recorded-in-error", REASON);

        assertThat(sent).singleElement().isInstanceOf(MarkDeathRecordedInError.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/steps/1/FINAL_PLAN_SENT, 404",
        "/steps/1/CHILD_DIED, 404",
        "/death, 404",
        "/steps/2/REQUEST_RECEIVED, 404",
        "/steps/1/LUNCH, 400",
        "/steps/first/REQUEST_RECEIVED, 400",
        "/overturned-refusals/2, 404",
        "/overturned-refusals/first, 400",
        "/requests/1/2026-10-01, 404",
        "/requests/1/2026-10-01/HEALTH, 404",
        "/requests/1/first, 400",
        "/requests/1/2026-10-01/LUNCH, 400",
        "/delay-reasons/1/FINAL_PLAN, 404",
        "/delay-reasons/1/LUNCH, 400"
    })
    void are_not_there_for_what_is_not_on_record(String entry, int status) {
        recorded.are(refused());

        assertThat(pages.answer(CASE + entry + "/recorded-in-error")).hasStatus(status);
    }

    static Stream<Arguments> marked() {
        return Stream.of(
                Arguments.of(
                        refused()
                                .agreedToAssess("2026-10-27")
                                .and(id -> new StepMarkedRecordedInError(
                                        id,
                                        1,
                                        Step.ASSESSMENT_AGREED,
                                        LocalDate.of(2026, 10, 27),
                                        "Another child",
                                        null)),
                        "/steps/1/ASSESSMENT_AGREED"),
                Arguments.of(
                        refused()
                                .and(id -> new ChildDied(id, LocalDate.of(2026, 11, 2)))
                                .and(id ->
                                        new DeathMarkedRecordedInError(id, LocalDate.of(2026, 11, 2), "Another child")),
                        "/death"),
                Arguments.of(
                        refused()
                                .and(id -> new OverturningMarkedRecordedInError(
                                        id, 1, Step.ASSESSMENT_REFUSED, "Another child")),
                        "/overturned-refusals/1"),
                Arguments.of(
                        linked().and(id -> new LinkedRequestMarkedRecordedInError(
                                id, 1, LocalDate.of(2026, 10, 1), RequestSource.HEALTH, "Another child")),
                        "/requests/1/2026-10-01/HEALTH"),
                Arguments.of(
                        linked().and(id ->
                                new DelayReasonMarkedRecordedInError(id, 1, TimeLimit.FINAL_PLAN, "Another child")),
                        "/delay-reasons/1/FINAL_PLAN"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("marked")
    void are_answered_as_before_when_they_are_sent_again(CaseStory story, String entry) {
        recorded.are(story);

        assertThat(pages.send(CASE + entry + "/recorded-in-error", REASON)).hasRedirectedUrl(CASE + "?seen=case:9");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("marked")
    void come_back_with_what_is_wrong_though_there_is_nothing_to_mark_any_more(CaseStory story, String entry) {
        recorded.are(story);

        var page = pages.refused(CASE + entry + "/recorded-in-error", "reason=");

        assertThat(page.select("main strong").text()).isEqualTo("This is no longer on record");
    }

    private static CaseStory refused() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .refusedToAssess("2026-06-10")
                .and(id -> new RefusalOverturned(
                        id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, LocalDate.of(2026, 10, 12)));
    }

    private static CaseStory linked() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .and(id -> new FurtherRequestLinked(id, 1, LocalDate.of(2026, 10, 1), RequestSource.HEALTH))
                .and(id -> new DelayReasonRecorded(id, 1, TimeLimit.FINAL_PLAN, DelayReason.CASEWORK_CAPACITY));
    }
}
