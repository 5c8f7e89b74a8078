package uk.ehcqa.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;

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
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.NotifyReviewDecision;
import uk.ehcqa.shared.review.RecordReviewMeeting;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;

/** Today is Monday 23 November 2026. */
@QueryTest
class ReviewPagesTest {

    static final String CASE = "/cases/2026-0413";
    static final String FORM = CASE + "/reviews/steps/new";
    static final String CORRECTION = CASE + "/reviews/corrections/new";
    static final LocalDate MEETING = LocalDate.of(2026, 10, 19);
    static final LocalDate DECISION = LocalDate.of(2026, 11, 16);
    static final String NOVEMBER = "date.day=16&date.month=11&date.year=2026";

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
                        RecordReviewMeeting.class,
                        NotifyReviewDecision.class,
                        CorrectReviewDate.class,
                        MarkReviewStepRecordedInError.class)
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
        var link = "a.govuk-button[href=" + FORM + "]";
        recorded.are(planned());

        assertThat(pages.open(CASE).select(link).text()).isEqualTo("Record a review step");
        assertThat(pages.openAs(Role.DATA_OFFICER, CASE).select(link)).isEmpty();
        recorded.are(planned().and(id -> new ChildDied(id, DECISION)));
        assertThat(pages.open(CASE).select(link)).isEmpty();
    }

    @Test
    void offer_what_can_come_next() {
        recorded.are(planned());
        assertThat(steps()).containsExactly("MEETING_HELD");

        recorded.are(planned().reviewMeetingHeld("2026-10-19"));
        assertThat(steps())
                .containsExactly("REPORT_SENT", "DECISION_NOTIFIED", "MEETING_NOTICE_GIVEN", "ADVICE_CIRCULATED");

        recorded.are(amending());
        assertThat(steps())
                .containsExactly("MEETING_HELD", "REPORT_SENT", "AMENDED_PLAN_SENT", "NO_AMENDMENT_NOTIFIED");
    }

    @Test
    void say_so_where_no_plan_is_in_force() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23"));

        var page = pages.open(FORM);

        assertThat(page.select("main").text()).contains("No plan is in force, so there is no review to record.");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void send_a_meeting_or_a_decision() {
        recorded.are(planned());

        assertThat(pages.send(FORM, "step=MEETING_HELD&outcome=&" + NOVEMBER)).hasRedirectedUrl(CASE + "?seen=case:9");
        assertThat(pages.send(FORM, "step=DECISION_NOTIFIED&outcome=AMEND&" + NOVEMBER))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst())
                .isInstanceOfSatisfying(
                        RecordReviewMeeting.class,
                        command -> assertThat(command.heldOn()).isEqualTo(DECISION));
        assertThat(sent.getLast()).isInstanceOfSatisfying(NotifyReviewDecision.class, command -> {
            assertThat(command.notifiedOn()).isEqualTo(DECISION);
            assertThat(command.outcome()).isEqualTo(ReviewOutcome.AMEND);
        });
    }

    @Test
    void ask_what_was_decided_with_the_decision_and_only_then() {
        recorded.are(planned().reviewMeetingHeld("2026-10-19"));

        assertThat(problems(FORM, "step=DECISION_NOTIFIED&" + NOVEMBER)).containsExactly("Select what was decided.");
        assertThat(problems(FORM, "step=REPORT_SENT&outcome=AMEND&" + NOVEMBER))
                .containsExactly("What was decided is recorded with the decision alone. Leave it empty, or select that"
                        + " the family was told the decision.");
        assertThat(problems(FORM, "step=")).containsExactly("Select what happened", "Enter the date it happened");
        assertThat(sent).isEmpty();
    }

    @Test
    void correct_a_date_from_the_history() {
        recorded.are(amending());

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=reviews/corrections]")
                        .eachAttr("href"))
                .containsExactly(
                        CORRECTION + "?plan=1&review=1&step=AMENDMENT_NOTICE_SENT",
                        CORRECTION + "?plan=1&review=1&step=DECISION_NOTIFIED",
                        CORRECTION + "?plan=1&review=1&step=MEETING_HELD");
        var form = pages.open(CORRECTION + "?plan=1&review=1&step=MEETING_HELD");
        assertThat(form.select("input[name=step]").eachAttr("value"))
                .containsExactly("MEETING_HELD", "DECISION_NOTIFIED", "AMENDMENT_NOTICE_SENT");
        assertThat(form.select("input[name=step][checked]").eachAttr("value")).containsExactly("MEETING_HELD");

        assertThat(pages.send(CORRECTION, "plan=1&review=1&step=MEETING_HELD&reason=Misread&" + NOVEMBER))
                .hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent.getFirst()).isInstanceOfSatisfying(CorrectReviewDate.class, command -> {
            assertThat(command.plan()).isEqualTo(1);
            assertThat(command.review()).isEqualTo(1);
            assertThat(command.step()).isEqualTo(ReviewStep.MEETING_HELD);
            assertThat(command.date()).isEqualTo(DECISION);
            assertThat(command.reason()).isEqualTo("Misread");
        });
    }

    @Test
    void correct_nothing_without_saying_what_and_why() {
        recorded.are(amending());

        assertThat(problems(CORRECTION, "plan=1&review=1"))
                .containsExactly(
                        "Select the step whose date is wrong", "Enter the right date", "Say why the date is corrected");
    }

    @Test
    void mark_the_latest_step_as_recorded_in_error_from_the_history() {
        recorded.are(amending());
        var form = CASE + "/reviews/1/1/AMENDMENT_NOTICE_SENT/recorded-in-error";

        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=reviews][href$=in-error]")
                        .eachAttr("href"))
                .containsExactly(form);
        assertThat(pages.open(form).select("main strong").text())
                .isEqualTo("Amendments proposed to the family, 16 November 2026");

        assertThat(pages.send(form, "reason=Another+case")).hasRedirectedUrl(CASE + "?seen=case:9");

        assertThat(sent.getFirst()).isInstanceOfSatisfying(MarkReviewStepRecordedInError.class, command -> {
            assertThat(command.review()).isEqualTo(1);
            assertThat(command.step()).isEqualTo(ReviewStep.AMENDMENT_NOTICE_SENT);
            assertThat(command.reason()).isEqualTo("Another case");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1, MEETING_HELD", "2, 1, MEETING_HELD", "1, 2, MEETING_HELD", "1, 1, REPORT_SENT"})
    void are_not_there_for_what_is_not_on_record(int plan, int review, ReviewStep step) {
        recorded.are(amending());

        assertThat(pages.answer(CASE + "/reviews/%d/%d/%s/recorded-in-error".formatted(plan, review, step)))
                .hasStatus(404);
    }

    @Test
    void leave_their_traces_in_the_history() {
        recorded.are(amending()
                .and(id -> new ReviewStepMarkedRecordedInError(
                        id, 1, 1, ReviewStep.AMENDMENT_NOTICE_SENT, DECISION, "Another case"))
                .and(id -> new ReviewDateCorrected(
                        id, 1, 1, ReviewStep.MEETING_HELD, MEETING, LocalDate.of(2026, 10, 20), "Misread")));

        assertThat(texts(pages.openAs(Role.DATA_OFFICER, CASE + "/history"), "tbody th"))
                .startsWith(
                        "Date of “Review meeting held” corrected Correction"
                                + " From 19 October 2026 to 20 October 2026: Misread",
                        "“Amendments proposed to the family” recorded in error Correction"
                                + " 16 November 2026: Another case",
                        "Amendments proposed to the family The family can comment until 30 November 2026",
                        "Told the family what the review decided Amend the plan",
                        "Review meeting held The report is due by 2 November 2026, the decision by 16 November 2026");
        assertThat(pages.open(CASE + "/history")
                        .select("a[href*=reviews][href$=in-error]")
                        .eachAttr("href"))
                .containsExactly(CASE + "/reviews/1/1/DECISION_NOTIFIED/recorded-in-error");
    }

    private List<String> steps() {
        return pages.open(FORM).select("input[name=step]").eachAttr("value");
    }

    private List<String> problems(String form, String answers) {
        return texts(pages.refused(form, answers), ".govuk-error-summary a");
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }

    private static CaseStory amending() {
        return planned()
                .reviewMeetingHeld("2026-10-19")
                .reviewDecided("2026-10-19", "2026-11-16", AMEND)
                .and(id -> new AmendmentNoticeSent(id, 1, 1, DECISION));
    }
}
