package uk.ehcqa.query.move;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.move.CorrectMove;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityCorrected;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityMarkedRecordedInError;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.move.RecordMove;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanCeased;

/** A plan made on Monday 24 November 2025, whose holder moves. Today is Monday 23 November 2026. */
@QueryTest
class MovePagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/moves/new";
    static final String CORRECTION = CASE + "/moves/corrections/new";
    static final String MARK = CASE + "/moves/1/1/recorded-in-error";
    static final String NEXT = "[aria-labelledby=h-plans] li";
    static final String ROWS = "[aria-labelledby=h-plans] .govuk-summary-list__row";
    static final Move MOVE = new Move("885", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 2));

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
        Stream.<Class<? extends CaseCommand>>of(RecordMove.class, CorrectMove.class, MarkMoveRecordedInError.class)
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
        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record a move to another authority");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();

        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));
        assertThat(pages.open(CASE).select(link)).isEmpty();
        assertThat(pages.open(FORM).select("main").text())
                .contains("No plan is in force, so there is no plan to transfer.");
    }

    @Test
    void send_the_move() {
        recorded.are(planned());

        assertThat(pages.send(FORM, answers("885"))).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent.getFirst())
                .isInstanceOfSatisfying(
                        RecordMove.class, command -> assertThat(command.move()).isEqualTo(MOVE));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            88   | The number of an authority has 3 digits, like 885
            885x | The number of an authority has 3 digits, like 885
            """)
    void say_what_is_wrong(String authority, String problem) {
        recorded.are(planned());

        assertThat(texts(pages.refused(FORM, answers(authority)), ".govuk-error-summary a"))
                .containsExactly(problem);
        assertThat(texts(pages.refused(FORM, "authority=885"), ".govuk-error-summary a"))
                .containsExactly("Enter the day of the move", "Enter the day we became aware of the move");
        assertThat(sent).isEmpty();
    }

    @Test
    void show_by_when_the_plan_is_to_be_transferred() {
        recorded.are(moving());

        var page = pages.open(CASE);

        assertThat(texts(page, NEXT))
                .contains(
                        "Transfer of the plan to the new authority by Mon 30 Nov, in 7 days SEND Regulations 2014, reg."
                                + " 15(2): 30 November 2026, the day of the move Record it: Transfer of the plan to the new authority");
        assertThat(page.select(NEXT + " a").eachAttr("href"))
                .contains(CASE + "/plan-ends/new?endReason=TRANSFERRED_TO_ANOTHER_AUTHORITY");
        assertThat(texts(page, ROWS))
                .contains("Moves to another authority To authority 885 on 30 November 2026, known here since 2 November"
                        + " 2026. Transfer the plan by 30 November 2026");
    }

    @Test
    void show_when_the_plan_was_transferred() {
        recorded.are(planned()
                .and(id -> new MoveToAnotherAuthorityRecorded(
                        id, 1, 1, new Move("885", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1))))
                .and(id -> new PlanCeased(
                        id, 1, LocalDate.of(2026, 10, 22), CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY)));

        assertThat(texts(pages.open(CASE + "/dates"), "tbody tr"))
                .contains(
                        "Transfer of the plan to the new authority 21 October 2026 15 working days beginning with 1 October"
                                + " 2026 On the day of the move, or within the 15 working days beginning with the day we became aware"
                                + " of it SEND Regulations 2014, reg. 15(2) Done 22 October 2026, 1 day late");
    }

    @Test
    void stand_in_the_list_of_reviews_until_the_plan_is_transferred() {
        recorded.are(planned()
                .and(id -> new MoveToAnotherAuthorityRecorded(
                        id, 1, 1, new Move("885", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 9, 1)))));

        assertThat(pages.open("/worklist/reviews?limit=transfer-to-new-authority")
                        .select("td[data-label=Next step] a")
                        .eachAttr("href"))
                .containsExactly(CASE + "/plan-ends/new?endReason=TRANSFERRED_TO_ANOTHER_AUTHORITY");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(moving());

        var answer = assertThat(pages.answer("/api" + CASE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].moves.1.authority").isEqualTo("885");
        answer.extractingPath("$.plans[0].moves.1.movesOn").isEqualTo("2026-11-30");
        answer.extractingPath("$.plans[0].limits[1].limit").isEqualTo("TRANSFER_TO_NEW_AUTHORITY");
    }

    @Test
    void correct_and_mark_a_move_from_the_history_with_what_is_recorded_filled_in() {
        recorded.are(moving());

        var link = pages.open(CASE + "/history").select("a[href*=moves/corrections]");
        assertThat(link.text()).startsWith("Correct this move");
        var form = pages.open(link.attr("href"));
        assertThat(form.select("input[name=authority]").attr("value")).isEqualTo("885");
        assertThat(form.select("input[name=movesOn.day]").attr("value")).isEqualTo("30");
        assertThat(form.select("input[name=learnedOn.day]").attr("value")).isEqualTo("2");
        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=moves][href$=in-error]")
                        .attr("href"))
                .isEqualTo(MARK);
        assertThat(pages.open(MARK).select("main strong").text())
                .isEqualTo(
                        "Move to another authority: To authority 885 on 30 November 2026, known here since 2 November"
                                + " 2026");

        assertThat(pages.send(CORRECTION, "plan=1&number=1&reason=Misread&" + answers("330")))
                .hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(MARK, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(sent).hasExactlyElementsOfTypes(CorrectMove.class, MarkMoveRecordedInError.class);
    }

    @Test
    void leave_their_traces_in_the_history() {
        var other = new Move("330", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 2));
        recorded.are(moving().and(id -> new MoveToAnotherAuthorityCorrected(id, 1, 1, MOVE, other, "Misread"))
                .and(id -> new MoveToAnotherAuthorityMarkedRecordedInError(id, 1, 1, other, "Another case")));

        var history = pages.open(CASE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Move to another authority” recorded in error Correction To authority 330 on 30 November 2026,"
                                + " known here since 2 November 2026: Another case",
                        "Move to another authority: corrected Correction From “To authority 885 on 30 November 2026, known"
                                + " here since 2 November 2026” to “To authority 330 on 30 November 2026, known here since 2"
                                + " November 2026”: Misread",
                        "Move to another authority To authority 885 on 30 November 2026, known here since 2 November 2026");
        assertThat(history.select("a[href*=moves]")).isEmpty();
        assertThat(pages.answer(MARK)).hasStatus(404);
    }

    private static String answers(String authority) {
        return "authority=" + authority + "&movesOn.day=30&movesOn.month=11&movesOn.year=2026"
                + "&learnedOn.day=2&learnedOn.month=11&learnedOn.year=2026";
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }

    private static CaseStory moving() {
        return planned().and(id -> new MoveToAnotherAuthorityRecorded(id, 1, 1, MOVE));
    }
}
