package uk.ehcqa.query.ceasing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.ceasing.CeasingStep.DECISION_NOTIFIED;
import static uk.ehcqa.shared.ceasing.CeasingStep.FAMILY_CONSULTED;
import static uk.ehcqa.shared.plan.CeaseReason.EMPLOYMENT;
import static uk.ehcqa.shared.plan.CeaseReason.NEEDS_MET;
import static uk.ehcqa.shared.plan.CeaseReason.OTHER;

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
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepMarkedRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.ceasing.CorrectCeasingDate;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EndPlan;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.plan.PlanEndCorrected;
import uk.ehcqa.shared.plan.PlanEndMarkedRecordedInError;
import uk.ehcqa.shared.review.ReviewOutcome;

/** A plan made on Monday 24 November 2025 that is to end. Today is Monday 23 November 2026. */
@QueryTest
class CeasingPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/ceasings/steps/new";
    static final String CORRECTION = CASE + "/ceasings/corrections/new";
    static final String MARK = CASE + "/ceasings/1/1/FAMILY_CONSULTED/recorded-in-error";
    static final String END = CASE + "/plan-ends/new";
    static final String END_CORRECTION = CASE + "/plan-ends/corrections/new";
    static final String END_MARK = CASE + "/plan-ends/1/recorded-in-error";
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
                        RecordCeasingStep.class,
                        CorrectCeasingDate.class,
                        MarkCeasingStepRecordedInError.class,
                        EndPlan.class,
                        CorrectPlanEnd.class,
                        MarkPlanEndRecordedInError.class)
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ceasings/steps/new | Record a step towards the end of the plan
            /plan-ends/new      | Record the end of the plan
            """)
    void are_opened_from_a_case_with_a_plan_in_force_by_those_who_record(String form, String words) {
        var link = "a[href=" + CASE + form + "]";
        recorded.are(planned());

        assertThat(pages.open(CASE).select(link).text()).isEqualTo(words);
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_what_can_happen_next() {
        recorded.are(planned());
        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly(
                        "Consulted the family about ending the plan",
                        "Consulted the setting about ending the plan",
                        "Told the family that the plan will end");

        recorded.are(planned().reviewDecided(null, "2026-10-19", ReviewOutcome.CEASE));
        assertThat(texts(pages.open(FORM), ".govuk-radios__label")).endsWith("Plan kept after all");
    }

    @Test
    void say_so_where_no_plan_is_in_force() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2008-05-14").requestReceived("2026-09-23"));

        assertThat(pages.open(FORM).select("main").text()).contains("No plan is in force, so there is no plan to end.");
        assertThat(pages.open(END).select("main").text()).contains("No plan is in force, so there is no plan to end.");
        assertThat(pages.open(END).select("main form")).isEmpty();
    }

    @Test
    void send_a_step_and_the_end() {
        recorded.are(planned());

        assertThat(pages.send(FORM, "step=FAMILY_CONSULTED&date.day=5&date.month=10&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(END, "endReason=NEEDS_MET&endedOn.day=20&endedOn.month=11&endedOn.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent.getFirst()).isInstanceOfSatisfying(RecordCeasingStep.class, command -> {
            assertThat(command.step()).isEqualTo(FAMILY_CONSULTED);
            assertThat(command.date()).isEqualTo("2026-10-05");
        });
        assertThat(sent.getLast()).isInstanceOfSatisfying(EndPlan.class, command -> {
            assertThat(command.endedOn()).isEqualTo("2026-11-20");
            assertThat(command.endReason()).isEqualTo(NEEDS_MET);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            endReason=NEEDS_MET                                                     | Enter the day the plan ended
            endedOn.day=20&endedOn.month=11&endedOn.year=2026                       | Select why the plan ended
            endReason=LUNCH&endedOn.day=20&endedOn.month=11&endedOn.year=2026       | Select why the plan ended from the list
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(planned());

        assertThat(texts(pages.refused(END, answers), ".govuk-error-summary a")).containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void say_how_long_the_plan_is_maintained_and_what_the_law_bars() {
        recorded.are(planned().and(id -> taken(id, DECISION_NOTIFIED, "2026-10-05")));

        var page = pages.open(END);

        assertThat(page.select("main").text())
                .contains("The time to appeal runs at least until 7 December 2026.")
                .contains("Under 18, a plan does not end because the child or young person is not in education");
        assertThat(texts(page, ".govuk-radios__label")).doesNotContain("Died").hasSize(8);
    }

    @Test
    void show_on_the_case_how_far_it_has_come_and_what_is_missing() {
        recorded.are(planned()
                .and(id -> taken(id, FAMILY_CONSULTED, "2026-09-14"))
                .and(id -> taken(id, DECISION_NOTIFIED, "2026-10-05")));

        assertThat(texts(pages.open(CASE), ROWS))
                .contains(
                        "Status In force",
                        "End considered Consulted the family about ending the plan 14 September 2026. Told the family that"
                                + " the plan will end 5 October 2026",
                        "Plan is to end The family was told on 5 October 2026. The plan is maintained until the time to"
                                + " appeal is over, at least until 7 December 2026, or until an appeal is decided (s.45(4))",
                        "Not recorded Consulted the setting about ending the plan (SEND Regulations 2014, reg. 31(1))");
    }

    @Test
    void show_that_the_time_to_appeal_is_over() {
        recorded.are(planned().and(id -> taken(id, DECISION_NOTIFIED, "2026-09-18")));

        assertThat(texts(pages.open(CASE), ROWS))
                .contains("Plan is to end The family was told on 18 September 2026. It was maintained until"
                        + " 18 November 2026: the plan can be ended (s.45(4))");
    }

    @Test
    void show_how_long_the_law_lets_a_plan_go_on_and_to_whom_notices_go() {
        recorded.are(planned());

        assertThat(texts(pages.open(CASE), ROWS))
                .contains(
                        "Can be maintained until 31 July 2033, the end of the academic year of the 25th birthday; outside"
                                + " further education until the course ends, by 13 May 2034 (s.46)");
        assertThat(pages.open(CASE).select("main").text())
                .contains("Notices go to The young person, unless they lack capacity (over compulsory school age since"
                        + " 28 June 2024)");

        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));
        assertThat(pages.open(CASE).select("main").text()).contains("Notices go to The parent, until 29 June 2035");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(planned().and(id -> taken(id, DECISION_NOTIFIED, "2026-10-05")));

        var answer = assertThat(pages.answer("/api" + CASE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.compulsorySchoolAgeUntil").isEqualTo("2024-06-28");
        answer.extractingPath("$.plans[0].inForce").isEqualTo(true);
        answer.extractingPath("$.plans[0].ceasings[0].steps.DECISION_NOTIFIED").isEqualTo("2026-10-05");
        answer.extractingPath("$.plans[0].decidedToEndOn").isEqualTo("2026-10-05");
        answer.extractingPath("$.plans[0].maintainedUntil").isEqualTo("2026-12-07");
    }

    @Test
    void correct_a_date_and_mark_a_step_from_the_history() {
        recorded.are(planned().and(id -> taken(id, FAMILY_CONSULTED, "2026-10-05")));

        var history = pages.open(CASE + "/history");
        assertThat(history.select("a[href*=ceasings/corrections]").attr("href"))
                .isEqualTo(CORRECTION + "?plan=1&number=1&step=FAMILY_CONSULTED");
        assertThat(history.select("a[href*=ceasings][href$=in-error]").attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text())
                .isEqualTo("Consulted the family about ending the plan, 5 October 2026");

        assertThat(pages.send(
                        CORRECTION,
                        "plan=1&number=1&step=FAMILY_CONSULTED&date.day=6&date.month=10&date.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).hasExactlyElementsOfTypes(CorrectCeasingDate.class, MarkCeasingStepRecordedInError.class);
    }

    @Test
    void correct_and_mark_the_end_from_the_history_with_what_is_recorded_filled_in() {
        recorded.are(planned().and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), EMPLOYMENT)));

        var link = pages.open(CASE + "/history").select("a[href*=plan-ends/corrections]");
        assertThat(link.text()).startsWith("Correct this end");
        var form = pages.open(link.attr("href"));
        assertThat(form.select("input[name=endReason][checked]").attr("value")).isEqualTo("EMPLOYMENT");
        assertThat(form.select("input[name=endedOn.day]").attr("value")).isEqualTo("31");
        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=plan-ends][href$=in-error]")
                        .attr("href"))
                .isEqualTo(END_MARK);
        assertThat(pages.open(END_MARK).select("main strong").text()).isEqualTo("Plan ended, 31 July 2026");

        assertThat(pages.send(
                        END_CORRECTION,
                        "plan=1&endReason=OTHER&endedOn.day=1&endedOn.month=8&endedOn.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(END_MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectPlanEnd.class, command -> {
            assertThat(command.endedOn()).isEqualTo("2026-08-01");
            assertThat(command.endReason()).isEqualTo(OTHER);
            assertThat(command.reason()).isEqualTo("Misread");
        });
        assertThat(sent.getLast()).isInstanceOf(MarkPlanEndRecordedInError.class);
    }

    @Test
    void leave_their_traces_in_the_history() {
        var ended = LocalDate.of(2026, 7, 31);
        recorded.are(planned()
                .and(id -> taken(id, FAMILY_CONSULTED, "2026-03-02"))
                .and(id -> new CeasingStepMarkedRecordedInError(
                        id, 1, 1, FAMILY_CONSULTED, LocalDate.of(2026, 3, 2), "Another case"))
                .and(id -> new PlanCeased(id, 1, ended, null))
                .and(id -> new PlanEndCorrected(id, 1, ended, null, ended, NEEDS_MET, "No reason was given"))
                .and(id -> new PlanEndMarkedRecordedInError(id, 1, ended, NEEDS_MET, "Another case")));

        var history = pages.open(CASE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Plan ended” recorded in error Correction 31 July 2026, Needs are met without a plan: Another case",
                        "Plan ended: corrected Correction From “31 July 2026” to “31 July 2026, Needs are met without a"
                                + " plan”: No reason was given",
                        "Plan ended",
                        "“Consulted the family about ending the plan” recorded in error Correction 2 March 2026: Another"
                                + " case",
                        "Consulted the family about ending the plan");
        assertThat(history.select("a[href*=ceasings], a[href*=plan-ends]")).isEmpty();
        assertThat(pages.answer(MARK)).hasStatus(404);
        assertThat(pages.answer(END_MARK)).hasStatus(404);
    }

    private static CeasingStepTaken taken(CaseId id, CeasingStep step, String date) {
        return new CeasingStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2008-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
