package uk.ehcqa.query.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NOTICE_SENT;

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
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepMarkedRecordedInError;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.amendment.CorrectAmendmentDate;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.review.ReviewOutcome;

/** A plan made on Monday 24 November 2025, to which amendments are proposed. Today is Monday 23 November 2026. */
@QueryTest
class AmendmentPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/amendments/steps/new";
    static final String CORRECTION = CASE + "/amendments/corrections/new";
    static final String MARK = CASE + "/amendments/1/1/NOTICE_SENT/recorded-in-error";
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
                        RecordAmendmentStep.class, CorrectAmendmentDate.class, MarkAmendmentStepRecordedInError.class)
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

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record an amendment without a review");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 16))));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_what_can_happen_next() {
        recorded.are(planned());
        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly("Amendments proposed without a review");

        recorded.are(proposed("2026-10-05"));
        assertThat(texts(pages.open(FORM), ".govuk-radios__label"))
                .containsExactly(
                        "Amended plan sent, without a review",
                        "Told the family the plan will not be amended as proposed");
    }

    @Test
    void say_so_where_no_plan_is_in_force() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));

        var page = pages.open(FORM);

        assertThat(page.select("main").text()).contains("No plan is in force, so there is no plan to amend.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void send_a_step_with_its_day() {
        recorded.are(planned());

        assertThat(pages.send(FORM, "step=NOTICE_SENT&date.day=5&date.month=10&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(RecordAmendmentStep.class, command -> {
            assertThat(command.step()).isEqualTo(NOTICE_SENT);
            assertThat(command.date()).isEqualTo("2026-10-05");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            date.day=5&date.month=10&date.year=2026            | Select what happened
            step=LUNCH&date.day=5&date.month=10&date.year=2026 | Select the step from the list
            step=NOTICE_SENT                                   | Enter the date it happened
            """)
    void say_what_is_wrong(String answers, String problem) {
        recorded.are(planned());

        assertThat(problems(FORM, answers)).containsExactly(problem);
        assertThat(sent).isEmpty();
    }

    @Test
    void show_the_eight_weeks_among_what_is_due_next() {
        recorded.are(proposed("2026-10-05"));

        var page = pages.open(CASE);

        assertThat(texts(page, NEXT))
                .contains("Amended plan, without a review by Mon 30 Nov, in 7 days SEND Regulations 2014, reg. 28, with"
                        + " reg. 22(3) and (4): 5 October 2026 + 8 weeks"
                        + " Record it: Amended plan, without a review");
        assertThat(page.select(NEXT + " a").eachAttr("href")).contains(FORM + "?step=AMENDED_PLAN_SENT");
        assertThat(texts(page, ROWS))
                .contains("Amended without a review Amendments proposed without a review 5 October 2026, comments until"
                        + " 19 October 2026");
    }

    @Test
    void show_when_the_plan_was_amended_and_how_late() {
        recorded.are(proposed("2026-09-21").and(id -> taken(id, AMENDED_PLAN_SENT, "2026-11-18")));

        assertThat(texts(pages.open(CASE), ROWS))
                .contains("Amended without a review Amendments proposed without a review 21 September 2026, comments"
                        + " until 5 October 2026. Amended plan sent, without a review 18 November 2026, 2 days late");
        assertThat(texts(pages.open(CASE + "/dates"), "tbody tr"))
                .contains(
                        "Amended plan, without a review 16 November 2026 21 September 2026 + 8 weeks Within 8 weeks of the day"
                                + " the amendments were proposed SEND Regulations 2014, reg. 28, with reg. 22(3) and (4)"
                                + " To be confirmed by the authority’s lawyer Done 18 November 2026, 2 days late");
    }

    @Test
    void stand_in_the_list_of_reviews_while_they_are_awaited() {
        recorded.are(proposed("2026-09-21").reviewDecided(null, "2026-10-01", ReviewOutcome.MAINTAIN));

        var page = pages.open("/worklist/reviews?limit=amendment-without-review");

        assertThat(page.select("td[data-label=Next step] a").eachAttr("href"))
                .containsExactly(FORM + "?step=AMENDED_PLAN_SENT");
        assertThat(page.select("main").text()).contains("Mon 16 Nov, 7 days late Amended plan, without a review");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(proposed("2026-10-05"));

        var answer = assertThat(pages.answer("/api" + CASE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].amendments[0].number").isEqualTo(1);
        answer.extractingPath("$.plans[0].amendments[0].steps.NOTICE_SENT").isEqualTo("2026-10-05");
        answer.extractingPath("$.plans[0].limits[1].limit").isEqualTo("AMENDMENT_WITHOUT_REVIEW");
        answer.extractingPath("$.plans[0].limits[1].proceeding").isEqualTo(1);
        answer.extractingPath("$.plans[0].limits[1].dueOn").isEqualTo("2026-11-30");
    }

    @Test
    void correct_a_date_from_the_history() {
        recorded.are(proposed("2026-10-05"));

        var link = pages.open(CASE + "/history").select("a[href*=amendments/corrections]");
        assertThat(link.text()).startsWith("Correct this date");
        assertThat(link.attr("href")).isEqualTo(CORRECTION + "?plan=1&number=1&step=NOTICE_SENT");
        assertThat(texts(pages.open(link.attr("href")), ".govuk-radios__label"))
                .containsExactly("Amendments proposed without a review");

        assertThat(pages.send(
                        CORRECTION,
                        "plan=1&number=1&step=NOTICE_SENT&date.day=6&date.month=10&date.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectAmendmentDate.class, command -> {
            assertThat(command.plan()).isEqualTo(1);
            assertThat(command.number()).isEqualTo(1);
            assertThat(command.step()).isEqualTo(NOTICE_SENT);
            assertThat(command.date()).isEqualTo("2026-10-06");
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void mark_a_step_as_recorded_in_error_from_the_history_from_the_last_back() {
        recorded.are(proposed("2026-10-05"));

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=amendments][href$=in-error]")
                        .attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text())
                .isEqualTo("Amendments proposed without a review, 5 October 2026");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOf(MarkAmendmentStepRecordedInError.class);

        recorded.are(proposed("2026-10-05").and(id -> taken(id, AMENDED_PLAN_SENT, "2026-11-16")));
        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=amendments][href$=in-error]")
                        .eachAttr("href"))
                .containsExactly(CASE + "/amendments/1/1/AMENDED_PLAN_SENT/recorded-in-error");
    }

    @Test
    void leave_their_traces_in_the_history() {
        recorded.are(proposed("2026-10-05")
                .and(id -> new AmendmentWithoutReviewStepMarkedRecordedInError(
                        id, 1, 1, NOTICE_SENT, LocalDate.of(2026, 10, 5), "Another case")));

        var history = pages.open(CASE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Amendments proposed without a review” recorded in error Correction"
                                + " 5 October 2026: Another case",
                        "Amendments proposed without a review The family can comment until 19 October 2026");
        assertThat(history.select("a[href*=amendments]")).isEmpty();
        assertThat(pages.answer(MARK)).hasStatus(404);
    }

    private List<String> problems(String form, String answers) {
        return texts(pages.refused(form, answers), ".govuk-error-summary a");
    }

    private static AmendmentWithoutReviewStepTaken taken(CaseId id, AmendmentStep step, String date) {
        return new AmendmentWithoutReviewStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }

    private static CaseStory proposed(String on) {
        return planned().and(id -> taken(id, NOTICE_SENT, on));
    }
}
