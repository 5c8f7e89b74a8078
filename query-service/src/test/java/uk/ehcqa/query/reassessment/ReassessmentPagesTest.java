package uk.ehcqa.query.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_RESENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.DRAFT_PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.PLAN_SENT;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_AGREED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REASSESSMENT_REFUSED;
import static uk.ehcqa.shared.reassessment.ReassessmentStep.REQUEST_RECEIVED;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentExceptionRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepMarkedRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** A plan made on Monday 24 November 2025, under which a reassessment is asked for. Today is Monday 23 November 2026. */
@QueryTest
class ReassessmentPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/reassessments/steps/new";
    static final String CORRECTION = CASE + "/reassessments/corrections/new";
    static final String MARK = CASE + "/reassessments/1/1/REQUEST_RECEIVED/recorded-in-error";
    static final String NEXT = "[aria-labelledby=h-plans] li";
    static final String ROWS = "[aria-labelledby=h-plans] .govuk-summary-list__row";

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
                        RecordReassessmentStep.class,
                        RecordReassessmentException.class,
                        WithdrawReassessmentException.class,
                        CorrectReassessmentDate.class,
                        MarkReassessmentStepRecordedInError.class)
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

    @Test
    void are_opened_from_a_case_with_a_plan_in_force_by_those_who_record() {
        var link = "a[href=" + FORM + "]";
        recorded.are(planned());

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record a step of a reassessment");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_what_can_happen_next() {
        recorded.are(planned());
        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly("Reassessment asked for", "Told the family that we will reassess");

        recorded.are(askedFor("2026-11-09"));
        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly(
                        "Told the family that we will not reassess",
                        "Told the family that we will reassess",
                        "Request to reassess taken back");
    }

    @Test
    void say_so_where_no_plan_is_in_force() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));

        var page = pages.open(FORM);

        assertThat(page.select("main").text())
                .contains(
                        "No plan is in force, so this would be a first assessment: record a further request instead.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void send_a_step_with_its_day() {
        recorded.are(planned());

        assertThat(pages.send(FORM, "step=REQUEST_RECEIVED&date.day=9&date.month=11&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(RecordReassessmentStep.class, command -> {
            assertThat(command.step()).isEqualTo(REQUEST_RECEIVED);
            assertThat(command.date()).isEqualTo("2026-11-09");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            date.day=9&date.month=11&date.year=2026            | Select what happened
            step=LUNCH&date.day=9&date.month=11&date.year=2026 | Select the step from the list
            step=REQUEST_RECEIVED                              | Enter the date it happened
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(planned());

        assertThat(texts(pages.refused(FORM, answers), ".govuk-error-summary a"))
                .containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void show_the_fifteen_days_among_what_is_due_next() {
        recorded.are(askedFor("2026-11-09"));

        var page = pages.open(CASE);

        assertThat(texts(page, NEXT))
                .contains("Decision whether to reassess by Tue 24 Nov, in 1 day SEND Regulations 2014, reg. 25(1):"
                        + " 9 November 2026 + 15 days Record it: Decision whether to reassess");
        assertThat(page.select(NEXT + " a").eachAttr("href")).contains(FORM);
        assertThat(texts(page, ROWS)).contains("Reassessment Reassessment asked for 9 November 2026");
    }

    @Test
    void show_the_fourteen_weeks_and_how_late_each_step_was() {
        recorded.are(askedFor("2026-07-06")
                .and(id -> taken(id, REASSESSMENT_AGREED, "2026-07-22"))
                .and(id -> taken(id, DRAFT_PLAN_SENT, "2026-10-12"))
                .and(id -> taken(id, PLAN_SENT, "2026-10-28")));

        assertThat(texts(pages.open(CASE), ROWS))
                .contains(
                        "Reassessment Reassessment asked for 6 July 2026. Told the family that we will reassess 22 July"
                                + " 2026, 1 day late. Draft sent after the reassessment 12 October 2026, comments until 26 October"
                                + " 2026. Amended or new plan sent after the reassessment 28 October 2026, in time");
        assertThat(texts(pages.open(CASE + "/dates"), "tbody tr"))
                .contains(
                        "Final plan after the reassessment 28 October 2026 22 July 2026 + 14 weeks Within 14 weeks of the day the"
                                + " family was told that there will be a reassessment, or we decided on one ourselves SEND"
                                + " Regulations 2014, reg. 27(2) Done 28 October 2026, in time");
    }

    @Test
    void give_the_family_its_days_afresh_when_the_draft_is_sent_again() {
        recorded.are(askedFor("2026-09-07")
                .and(id -> taken(id, REASSESSMENT_AGREED, "2026-09-21"))
                .and(id -> taken(id, DRAFT_PLAN_SENT, "2026-11-02"))
                .and(id -> taken(id, DRAFT_PLAN_RESENT, "2026-11-16")));

        assertThat(texts(pages.open(CASE), ROWS))
                .contains(
                        "Reassessment Reassessment asked for 7 September 2026. Told the family that we will reassess 21"
                                + " September 2026, in time. Draft sent after the reassessment 2 November 2026, comments until 16 November"
                                + " 2026. Draft sent again after the reassessment 16 November 2026, comments until 30 November 2026");
        assertThat(texts(pages.open(CASE + "/dates"), "tbody tr"))
                .anyMatch(
                        row -> row.startsWith("Family can comment until The family's 30 November 2026 16 November 2026"
                                + " + 14 days: that day is the first of 15"));
    }

    @Test
    void say_where_the_law_leaves_it_to_the_authority() {
        recorded.are(askedFor("2026-05-23"));
        assertThat(texts(pages.open(CASE), ROWS))
                .contains("Reassessment Reassessment asked for 23 May 2026. Asked for within 6 months of the last"
                        + " assessment, of 24 November 2025, so it need not be made (SEND Regulations 2014, reg. 24)");

        recorded.are(askedFor("2026-05-24"));
        assertThat(texts(pages.open(CASE), ROWS)).contains("Reassessment Reassessment asked for 24 May 2026");
    }

    @Test
    void tell_of_the_right_to_appeal_against_a_refusal() {
        recorded.are(askedFor("2026-11-09").and(id -> taken(id, REASSESSMENT_REFUSED, "2026-11-16")));

        var page = pages.open(CASE);

        assertThat(texts(page, "[aria-labelledby=h-appeals] h3"))
                .contains("Decision not to reassess, 16 November 2026");
        assertThat(page.select("[aria-labelledby=h-appeals] a").eachAttr("href"))
                .contains(CASE + "/appeals/steps/new?notice=NOT_TO_REASSESS-1-p1");
    }

    @Test
    void stand_in_the_list_of_reviews_while_they_are_awaited() {
        recorded.are(askedFor("2026-11-02").reviewDecided(null, "2026-10-01", ReviewOutcome.MAINTAIN));

        var page = pages.open("/worklist/reviews?limit=reassessment-decision");

        assertThat(page.select("td[data-label=Next step] a").eachAttr("href")).containsExactly(FORM);
        assertThat(page.select("main").text()).contains("Tue 17 Nov, 6 days late Decision whether to reassess");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(askedFor("2026-11-09"));

        var answer = assertThat(pages.answer("/api" + CASE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].reassessments[0].number").isEqualTo(1);
        answer.extractingPath("$.plans[0].reassessments[0].steps.REQUEST_RECEIVED")
                .isEqualTo("2026-11-09");
        answer.extractingPath("$.plans[0].limits[1].limit").isEqualTo("REASSESSMENT_DECISION");
        answer.extractingPath("$.plans[0].limits[1].dueOn").isEqualTo("2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests", "decisions", "final-plans", "distribution", "no-plan-notices", "ended-early"})
    void change_no_figure_of_first_assessments(String measure) throws Exception {
        var address = "/api/timeliness/" + measure + "?from=2025-01-01&to=2026-12-31&by=year";
        recorded.are(planned());
        var before = pages.answer(address).getResponse().getContentAsString();

        recorded.are(askedFor("2026-07-06")
                .and(id -> taken(id, REASSESSMENT_AGREED, "2026-07-22"))
                .and(id -> taken(id, DRAFT_PLAN_SENT, "2026-10-12"))
                .and(id -> taken(id, PLAN_SENT, "2026-10-28")));

        assertThat(pages.answer(address)).hasStatusOk().bodyText().isEqualTo(before);
    }

    @Test
    void record_an_exception_and_take_it_back() {
        var form = CASE + "/reassessments/exceptions/new";
        var agreed = askedFor("2026-07-06").and(id -> taken(id, REASSESSMENT_AGREED, "2026-07-20"));
        recorded.are(agreed);
        assertThat(pages.open(CASE).select("a[href^=" + form + "]").attr("href"))
                .isEqualTo(form + "?plan=1&number=1");
        assertThat(pages.send(
                        form,
                        "plan=1&number=1&ground=ABSENCE_FROM_AREA&firstDay.day=1&firstDay.month=8&firstDay.year=2026"
                                + "&lastDay.day=1&lastDay.month=9&lastDay.year=2026&evidence=A+letter"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(RecordReassessmentException.class, command -> {
            assertThat(command.ground()).isEqualTo(ExceptionGround.ABSENCE_FROM_AREA);
            assertThat(command.firstDay()).isEqualTo("2026-08-01");
            assertThat(command.lastDay()).isEqualTo("2026-09-01");
        });

        recorded.are(agreed.and(id -> new ReassessmentExceptionRecorded(
                id,
                1,
                1,
                1,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2026, 8, 1),
                LocalDate.of(2026, 9, 1),
                "A letter")));
        var takeBack = CASE + "/reassessments/exceptions/1/1/1/withdrawal";
        var page = pages.open(CASE);
        assertThat(page.select("a[href=" + takeBack + "]").text())
                .isEqualTo("Take back the exception to the 14 weeks from 1 August 2026");
        assertThat(texts(pages.open(CASE + "/history"), "tbody th").getFirst())
                .startsWith("Exception to the 14 weeks of the reassessment")
                .endsWith("1 August 2026 to 1 September 2026. Evidence: A letter");
        assertThat(pages.send(takeBack, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getLast()).isInstanceOf(WithdrawReassessmentException.class);
        assertThat(pages.answer(CASE + "/reassessments/exceptions/1/1/2/withdrawal"))
                .hasStatus(404);
    }

    @Test
    void correct_a_date_from_the_history() {
        recorded.are(askedFor("2026-11-09"));

        var link = pages.open(CASE + "/history").select("a[href*=reassessments/corrections]");
        assertThat(link.text()).startsWith("Correct this date");
        assertThat(link.attr("href")).isEqualTo(CORRECTION + "?plan=1&number=1&step=REQUEST_RECEIVED");
        assertThat(texts(pages.open(link.attr("href")), ".govuk-radios__label"))
                .containsExactly("Reassessment asked for");

        assertThat(
                        pages.send(
                                CORRECTION,
                                "plan=1&number=1&step=REQUEST_RECEIVED&date.day=10&date.month=11&date.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectReassessmentDate.class, command -> {
            assertThat(command.plan()).isEqualTo(1);
            assertThat(command.number()).isEqualTo(1);
            assertThat(command.step()).isEqualTo(REQUEST_RECEIVED);
            assertThat(command.date()).isEqualTo("2026-11-10");
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void mark_a_step_as_recorded_in_error_from_the_history_from_the_last_back() {
        recorded.are(askedFor("2026-11-09"));

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=reassessments][href$=in-error]")
                        .attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text()).isEqualTo("Reassessment asked for, 9 November 2026");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOf(MarkReassessmentStepRecordedInError.class);

        recorded.are(askedFor("2026-11-09").and(id -> taken(id, REASSESSMENT_REFUSED, "2026-11-16")));
        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=reassessments][href$=in-error]")
                        .eachAttr("href"))
                .containsExactly(CASE + "/reassessments/1/1/REASSESSMENT_REFUSED/recorded-in-error");
    }

    @Test
    void leave_their_traces_in_the_history() {
        recorded.are(askedFor("2026-11-09")
                .and(id -> new ReassessmentStepMarkedRecordedInError(
                        id, 1, 1, REQUEST_RECEIVED, LocalDate.of(2026, 11, 9), "Another case")));

        var history = pages.open(CASE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Reassessment asked for” recorded in error Correction 9 November 2026: Another case",
                        "Reassessment asked for");
        assertThat(history.select("a[href*=reassessments]")).isEmpty();
        assertThat(pages.answer(MARK)).hasStatus(404);
    }

    private static ReassessmentStepTaken taken(CaseId id, ReassessmentStep step, String date) {
        return new ReassessmentStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }

    private static CaseStory askedFor(String on) {
        return planned().and(id -> taken(id, REQUEST_RECEIVED, on));
    }
}
