package uk.ehcqa.query.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AgreedDayCorrected;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.CorrectAgreedDay;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.EarlierDraftDateCorrected;
import uk.ehcqa.shared.assessment.ExceptionDaysCorrected;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestDateCorrected;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.OverturningDateCorrected;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.EarlierPlanStartCorrected;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Each is opened from the line of the history that it puts right. */
@QueryTest
class CorrectEntryPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String DATE = "date.day=5&date.month=10&date.year=2026&reason=Misread";
    static final String DAYS = "firstDay.day=2&firstDay.month=10&firstDay.year=2026"
            + "&lastDay.day=1&lastDay.month=11&lastDay.year=2026&reason=Misread";
    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);
    static final LocalDate RIGHT = LocalDate.of(2026, 10, 5);

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
                        CorrectEarlierPlanStart.class,
                        CorrectLinkedRequest.class,
                        CorrectEarlierDraft.class,
                        CorrectOverturning.class,
                        CorrectAgreedDay.class,
                        CorrectException.class,
                        CorrectReassessmentException.class)
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

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(
                        earlier(),
                        "Correct this start",
                        "/earlier-plans/corrections/new?plan=1",
                        "Recorded as its start: 3 March 2019."),
                Arguments.of(
                        linked(),
                        "Correct this date",
                        "/requests/corrections/new?episode=1&receivedOn=2026-10-01&requestedBy=HEALTH",
                        "Recorded as received on 1 October 2026."),
                Arguments.of(
                        drafted(),
                        "Correct this date",
                        "/drafts/corrections/new?episode=1&draft=1",
                        "Recorded as sent again on 19 October 2026. Another draft was sent after it."),
                Arguments.of(
                        overturned(),
                        "Correct this date",
                        "/overturned-refusals/corrections/new?episode=1&refusal=ASSESSMENT_REFUSED",
                        "Told the family we will not assess. It is not recorded when it was overturned."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("dates")
    void say_what_is_recorded_ask_for_the_right_date_and_why_and_go_on_to_the_case(
            CaseStory story, String link, String form, String words) {
        recorded.are(story);

        assertThat(pages.open(CASE + "/history").select("a[href='" + CASE + form + "']"))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).startsWith(link));
        assertThat(pages.open(CASE + form).select("main p").text()).contains(words);
        assertThat(texts(pages.refused(CASE + form, "reason="), ".govuk-error-summary a"))
                .hasSize(2)
                .contains("Say why the date is corrected");
        assertThat(sent).isEmpty();
        assertThat(pages.send(CASE + form, DATE)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).hasSize(1);
    }

    @Test
    void send_the_entry_of_their_address() {
        recorded.are(linked());
        pages.send(CASE + "/requests/corrections/new?episode=1&receivedOn=2026-10-01&requestedBy=HEALTH", DATE);

        assertThat(sent).singleElement().isInstanceOfSatisfying(CorrectLinkedRequest.class, command -> {
            assertThat(command.receivedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(command.requestedBy()).isEqualTo(RequestSource.HEALTH);
            assertThat(command.date()).isEqualTo(RIGHT);
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void put_the_days_of_an_exception_right() {
        recorded.are(excepted());
        var form = CASE + "/exceptions/1/1/correction";

        assertThat(pages.open(CASE + "/history")
                        .select("a[href^='" + form + "']")
                        .attr("href"))
                .contains("firstDay.day=1&firstDay.month=10&firstDay.year=2026");
        assertThat(pages.open(form).select("main p").text()).contains("1 October 2026 to 1 November 2026.");
        assertThat(pages.send(form, DAYS)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).singleElement().isInstanceOfSatisfying(CorrectException.class, command -> {
            assertThat(command.number()).isEqualTo(1);
            assertThat(command.firstDay()).isEqualTo(LocalDate.of(2026, 10, 2));
        });
        assertThat(pages.answer(CASE + "/exceptions/1/2/correction")).hasStatus(404);
    }

    @Test
    void put_the_days_of_an_exception_of_a_reassessment_right() {
        recorded.are(reassessed());
        var form = CASE + "/reassessments/exceptions/1/1/1/correction";

        assertThat(pages.open(CASE + "/history").select("a[href^='" + form + "']"))
                .hasSize(1);
        assertThat(pages.open(form).select("main p").text()).contains("1 October 2026 to 1 November 2026.");
        assertThat(pages.send(form, DAYS)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).singleElement().isInstanceOf(CorrectReassessmentException.class);
        assertThat(pages.answer(CASE + "/reassessments/exceptions/1/1/2/correction"))
                .hasStatus(404);
    }

    @Test
    void put_the_day_agreed_in_writing_right_from_the_form_for_the_mediation() {
        var story = requested("2026-0413")
                .refusedToAssess("2026-09-28")
                .and(id -> new MediationHeld(id, REFUSAL, LocalDate.of(2026, 10, 12), null, true, null));
        recorded.are(story);
        var form = CASE + "/appeals/agreed-days/corrections/new?notice=NOT_TO_ASSESS-1";

        var link = pages.open(CASE + "/appeals/corrections/new?notice=NOT_TO_ASSESS-1&step=MEDIATION_HELD")
                .select("main a[href*=agreed-days]");
        assertThat(link.attr("href")).isEqualTo(form);
        assertThat(pages.open(form).select("main p").text())
                .contains("No day is recorded that was agreed in writing for what mediation agreed.");
        assertThat(pages.send(form, "date.day=30&date.month=11&date.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).singleElement().isInstanceOfSatisfying(CorrectAgreedDay.class, command -> {
            assertThat(command.notice()).isEqualTo(REFUSAL);
            assertThat(command.date()).isEqualTo(LocalDate.of(2026, 11, 30));
        });

        recorded.are(story.and(
                id -> new AgreedDayCorrected(id, REFUSAL, null, LocalDate.of(2026, 11, 30), "The letter came")));
        assertThat(history("2026-0413"))
                .contains("Day agreed in writing added")
                .contains("30 November 2026: The letter came");
    }

    @Test
    void leave_both_in_the_history_with_the_reason() {
        recorded.are(
                linked().and(id -> new LinkedRequestDateCorrected(
                                id, 1, RequestSource.HEALTH, LocalDate.of(2026, 10, 1), RIGHT, "Misread"))
                        .and(id -> exception(1, id))
                        .and(id -> new ExceptionDaysCorrected(
                                id,
                                1,
                                1,
                                LocalDate.of(2026, 10, 1),
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 10, 2),
                                LocalDate.of(2026, 11, 2),
                                "A later letter")),
                drafted("2026-0414")
                        .and(id -> new EarlierDraftDateCorrected(id, 1, 1, LocalDate.of(2026, 10, 19), RIGHT, "Slip")),
                overturned("2026-0415")
                        .and(id -> new OverturningDateCorrected(
                                id, 1, Step.ASSESSMENT_REFUSED, null, RIGHT, "The order came")),
                earlier("2026-0416")
                        .and(id -> new EarlierPlanStartCorrected(
                                id, 1, LocalDate.of(2019, 3, 3), LocalDate.of(2019, 3, 30), "Misread")));

        assertThat(history("2026-0413"))
                .contains("From 1 October 2026 to 5 October 2026: Misread")
                .contains(
                        "From 1 October 2026 to 1 November 2026, to 2 October 2026 to 2 November 2026: A later letter");
        assertThat(history("2026-0414")).contains("From 19 October 2026 to 5 October 2026: Slip");
        assertThat(history("2026-0415")).contains("5 October 2026: The order came");
        assertThat(history("2026-0416")).contains("From 3 March 2019 to 30 March 2019: Misread");
    }

    @Test
    void find_a_request_that_was_put_right_under_its_right_date() {
        recorded.are(linked().and(id -> new LinkedRequestDateCorrected(
                id, 1, RequestSource.HEALTH, LocalDate.of(2026, 10, 1), RIGHT, "Misread")));

        assertThat(pages.open(CASE + "/history").select("a[href*=/requests/]").eachAttr("href"))
                .containsExactly(
                        CASE + "/requests/corrections/new?episode=1&receivedOn=2026-10-05&requestedBy=HEALTH",
                        CASE + "/requests/1/2026-10-05/HEALTH/recorded-in-error");
    }

    private String history(String reference) {
        return pages.open("/cases/" + reference + "/history").select("main").text();
    }

    private static CaseStory earlier() {
        return earlier("2026-0413");
    }

    private static CaseStory earlier(String reference) {
        return CaseStory.of(reference, "Amber", "Testchild", "2016-03-02")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2019, 3, 3), null));
    }

    private static CaseStory requested(String reference) {
        return CaseStory.of(reference, "Amber", "Testchild", "2017-03-02").requestReceived("2026-09-23");
    }

    private static CaseStory linked() {
        return requested("2026-0413")
                .and(id -> new FurtherRequestLinked(id, 1, LocalDate.of(2026, 10, 1), RequestSource.HEALTH));
    }

    private static CaseStory drafted() {
        return drafted("2026-0413");
    }

    private static CaseStory drafted(String reference) {
        return requested(reference)
                .agreedToAssess("2026-09-28")
                .draftSent("2026-10-02")
                .draftSentAgain("2026-10-19")
                .draftSentAgain("2026-11-02");
    }

    private static CaseStory overturned() {
        return overturned("2026-0413");
    }

    private static CaseStory overturned(String reference) {
        return requested(reference)
                .refusedToAssess("2026-09-28")
                .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL));
    }

    private static CaseStory excepted() {
        return requested("2026-0413").and(id -> exception(1, id));
    }

    private static ExceptionRecorded exception(int number, CaseId id) {
        return new ExceptionRecorded(
                id,
                1,
                number,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1),
                Set.of(TimeLimit.FINAL_PLAN),
                "A letter");
    }

    private static CaseStory reassessed() {
        return earlier()
                .and(id -> new ReassessmentStepTaken(
                        id, 1, 1, ReassessmentStep.REASSESSMENT_AGREED, LocalDate.of(2026, 9, 7)))
                .and(id -> new ReassessmentExceptionRecorded(
                        id,
                        1,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1),
                        "A letter"));
    }
}
