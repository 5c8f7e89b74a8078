package uk.ehcqa.query.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.takeover.TakeoverStep.FAMILY_INFORMED;
import static uk.ehcqa.shared.takeover.TakeoverStep.PLAN_TRANSFERRED;

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
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakePlanOver;
import uk.ehcqa.shared.takeover.TakeoverStep;
import uk.ehcqa.shared.takeover.TakeoverStepMarkedRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStepTaken;

/** A plan that authority 885 made on Monday 24 November 2025. Today is Monday 23 November 2026. */
@QueryTest
class TakeoverPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/takeovers/steps/new";
    static final String CORRECTION = CASE + "/takeovers/corrections/new";
    static final String MARK = CASE + "/takeovers/1/1/PLAN_TRANSFERRED/recorded-in-error";
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
                        RecordTakeoverStep.class,
                        CorrectTakeoverDate.class,
                        MarkTakeoverStepRecordedInError.class,
                        TakePlanOver.class)
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
    void are_opened_from_a_case_with_a_plan_from_elsewhere_by_those_who_record() {
        var link = "a[href=" + FORM + "]";
        recorded.are(fromElsewhere());
        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record the transfer of the plan to us");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();

        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 11, 24), null)));
        assertThat(pages.open(CASE).select(link)).isEmpty();
        assertThat(pages.open(FORM).select("main").text())
                .contains("No plan is in force that another authority made, so none was transferred to us.");
    }

    @Test
    void send_a_step_with_its_day() {
        recorded.are(fromElsewhere());

        assertThat(texts(pages.open(FORM), ".govuk-radios__label")).containsExactly("Plan transferred to us");
        assertThat(pages.send(FORM, "step=PLAN_TRANSFERRED&date.day=5&date.month=10&date.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(RecordTakeoverStep.class, command -> {
            assertThat(command.step()).isEqualTo(PLAN_TRANSFERRED);
            assertThat(command.date()).isEqualTo("2026-10-05");
        });
    }

    @Test
    void record_a_plan_in_the_case_of_a_child_who_has_come_back() {
        var form = CASE + "/takeovers/plans/new";
        recorded.are(transferred("2026-06-01")
                .and(id ->
                        new PlanCeased(id, 1, LocalDate.of(2026, 9, 1), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY)));
        assertThat(pages.open(CASE).select("a[href=" + form + "]").text()).isEqualTo("Record a plan transferred to us");

        assertThat(pages.send(
                        form,
                        "transferredFrom=330&planMadeOn.day=24&planMadeOn.month=11&planMadeOn.year=2025"
                                + "&transferredOn.day=5&transferredOn.month=10&transferredOn.year=2026"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst()).isInstanceOfSatisfying(TakePlanOver.class, command -> {
            assertThat(command.transferredFrom()).isEqualTo("330");
            assertThat(command.planMadeOn()).isEqualTo("2025-11-24");
            assertThat(command.transferredOn()).isEqualTo("2026-10-05");
        });
    }

    @Test
    void record_no_plan_beside_one_that_is_in_force() {
        var form = CASE + "/takeovers/plans/new";
        recorded.are(fromElsewhere());

        assertThat(pages.open(CASE).select("a[href=" + form + "]")).isEmpty();
        assertThat(pages.open(form).select("main").text())
                .contains("A plan is in force in this case already, so no other can be transferred to us.");
    }

    @Test
    void show_what_is_due_after_the_transfer() {
        recorded.are(transferred("2026-10-19"));

        var page = pages.open(CASE);

        assertThat(texts(page, NEXT))
                .containsExactly(
                        "Tell the family the plan was transferred to us by Mon 30 Nov, in 7 days SEND Regulations 2014, reg."
                                + " 15(4): 19 October 2026 + 6 weeks Record it:"
                                + " Tell the family the plan was transferred to us",
                        "Review of the plan after its transfer to us by Mon 18 Jan 2027, in 56 days SEND Regulations 2014,"
                                + " reg. 15(5): 19 October 2026 + 3 months − 1 day Record it: Review of the plan after its transfer to us");
        assertThat(page.select(NEXT + " a").eachAttr("href"))
                .containsExactly(FORM + "?step=FAMILY_INFORMED", CASE + "/reviews/steps/new?step=MEETING_HELD");
        assertThat(texts(page, ROWS))
                .contains(
                        "Made by Another authority, number 885",
                        "Transferred to us 19 October 2026. That the family was told is not recorded");
    }

    @Test
    void show_when_the_family_was_told_or_that_the_day_of_the_transfer_is_not_known() {
        recorded.are(transferred("2026-10-05").and(id -> taken(id, FAMILY_INFORMED, "2026-11-17")));
        assertThat(texts(pages.open(CASE), ROWS))
                .contains("Transferred to us 5 October 2026. The family was told on 17 November 2026, 1 day late");

        recorded.are(fromElsewhere());
        assertThat(texts(pages.open(CASE), ROWS)).contains("Transferred to us On a day that is not recorded");
    }

    @Test
    void stand_in_the_list_of_reviews_while_the_family_is_to_be_told() {
        recorded.are(transferred("2026-10-19"));

        assertThat(pages.open("/worklist/reviews?limit=family-told-of-takeover")
                        .select("td[data-label=Next step] a")
                        .eachAttr("href"))
                .containsExactly(FORM + "?step=FAMILY_INFORMED");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(transferred("2026-10-19"));

        var answer = assertThat(pages.answer("/api" + CASE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].transferredFrom").isEqualTo("885");
        answer.extractingPath("$.plans[0].takeovers[0].steps.PLAN_TRANSFERRED").isEqualTo("2026-10-19");
        answer.extractingPath("$.plans[0].limits[0].limit").isEqualTo("REVIEW_AFTER_TAKEOVER");
        answer.extractingPath("$.plans[0].limits[1].limit").isEqualTo("FAMILY_TOLD_OF_TAKEOVER");
    }

    @Test
    void correct_a_date_and_mark_a_step_from_the_history() {
        recorded.are(transferred("2026-10-05"));

        var history = pages.open(CASE + "/history");
        assertThat(history.select("a[href*=takeovers/corrections]").attr("href"))
                .isEqualTo(CORRECTION + "?plan=1&number=1&step=PLAN_TRANSFERRED");
        assertThat(history.select("a[href*=takeovers][href$=in-error]").attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text()).isEqualTo("Plan transferred to us, 5 October 2026");

        assertThat(pages.send(
                        CORRECTION,
                        "plan=1&number=1&step=PLAN_TRANSFERRED&date.day=6&date.month=10&date.year=2026&reason=Misread"))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).hasExactlyElementsOfTypes(CorrectTakeoverDate.class, MarkTakeoverStepRecordedInError.class);
    }

    @Test
    void leave_their_traces_in_the_history() {
        recorded.are(transferred("2026-10-05")
                .and(id -> new TakeoverStepMarkedRecordedInError(
                        id, 1, 1, PLAN_TRANSFERRED, LocalDate.of(2026, 10, 5), "Another case")));

        var history = pages.open(CASE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Plan transferred to us” recorded in error Correction 5 October 2026: Another case",
                        "Plan transferred to us The family is to be told by 16 November 2026");
        assertThat(history.select("a[href*=takeovers]")).isEmpty();
        assertThat(pages.answer(MARK)).hasStatus(404);
    }

    private static TakeoverStepTaken taken(CaseId id, TakeoverStep step, String date) {
        return new TakeoverStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory fromElsewhere() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 11, 24), "885"));
    }

    private static CaseStory transferred(String on) {
        return fromElsewhere().and(id -> taken(id, PLAN_TRANSFERRED, on));
    }
}
