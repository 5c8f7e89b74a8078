package uk.ehcqa.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Where;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.milestone.MilestoneKind;

/** Of a request received on 12 October 2026: we say by Monday 23 November 2026 if we will assess. A reminder comes 7 days before. */
@QueryTest
class RemindersTest {

    static final LocalDate DUE = LocalDate.of(2026, 11, 23);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void none() {
        jdbc.sql("truncate reminder.reminder").update();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "nothing", textBlock = """
            2026-11-15, nothing
            2026-11-16, UPCOMING
            2026-11-23, UPCOMING
            2026-11-24, MISSED
            2027-11-24, MISSED
            """)
    void are_made_some_days_before_a_legal_date_and_once_it_is_missed(LocalDate today, String kind) {
        recorded.are(story());

        reminders.make(today, 7);

        assertThat(made("due_on = '2026-11-23'")).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void are_made_once_each_however_often_it_is_asked() {
        var story = story();
        recorded.are(story);

        assertThat(reminders.make(DUE, 7)).isEqualTo(1);
        assertThat(reminders.make(DUE, 7)).isZero();
        assertThat(reminders.make(DUE.plusDays(1), 7)).isEqualTo(1);
        assertThat(reminders.make(DUE.plusDays(2), 7)).isZero();
        assertThat(made("true")).containsExactly("MISSED", "UPCOMING");
    }

    @Test
    void are_not_made_again_when_the_read_models_are_written_anew() {
        var story = story();
        recorded.are(story);
        reminders.make(DUE, 7);

        recorded.are();
        assertThat(reminders.make(DUE, 7)).isZero();
        assertThat(holding(DUE)).isEmpty();
        recorded.are(story);

        assertThat(reminders.make(DUE, 7)).isZero();
        assertThat(holding(DUE)).hasSize(1);
    }

    @Test
    void tell_of_the_same_date_first_that_it_comes_up_and_then_that_it_was_missed() {
        recorded.are(story());
        reminders.make(DUE, 7);
        reminders.make(DUE.plusDays(1), 7);

        assertThat(holding(DUE)).extracting(Reminder::kind).containsExactly(ReminderKind.UPCOMING);
        assertThat(holding(DUE.plusDays(1))).extracting(Reminder::kind).containsExactly(ReminderKind.MISSED);
    }

    @Test
    void are_void_once_the_date_is_corrected_which_makes_another() {
        var story = story();
        recorded.are(story);
        reminders.make(DUE, 7);

        recorded.are(story.and(id ->
                ReceiptDateCorrected.to(LocalDate.of(2026, 10, 13), id, 1, LocalDate.of(2026, 10, 12), "Misread")));
        assertThat(holding(DUE)).isEmpty();
        assertThat(reminders.make(DUE, 7)).isEqualTo(1);

        assertThat(holding(DUE)).extracting(Reminder::dueOn).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void are_void_at_once_when_the_step_is_taken_the_request_withdrawn_or_the_child_dead() {
        var assessed = story("2026-0001");
        var withdrawn = story("2026-0002");
        var dead = story("2026-0003");
        var waiting = story("2026-0004");
        recorded.are(assessed, withdrawn, dead, waiting);
        reminders.make(DUE, 7);
        assertThat(holding(DUE)).hasSize(4);

        recorded.are(
                assessed.and(id -> new AssessmentAgreed(id, 1, LocalDate.of(2026, 11, 20))),
                withdrawn.and(id -> new RequestWithdrawn(id, 1, LocalDate.of(2026, 11, 20))),
                dead.and(id -> new ChildDied(id, LocalDate.of(2026, 11, 20))),
                waiting);

        assertThat(holding(DUE)).extracting(Reminder::reference).containsExactly("2026-0004");
        assertThat(reminders.make(DUE, 7)).isZero();
    }

    @Test
    void are_void_when_the_holder_of_a_plan_dies() {
        var planned = CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .finalPlanSent("2025-11-24");
        recorded.are(planned);
        reminders.make(DUE, 7);
        assertThat(holding(DUE)).hasSize(1);

        recorded.are(planned.and(id -> new ChildDied(id, LocalDate.of(2026, 11, 20))));

        assertThat(holding(DUE)).isEmpty();
    }

    @Test
    void are_claimed_for_a_mail_once_by_the_caseworker_of_the_case() {
        var story = story().and(id -> new CaseAllocated(id, new Allocation("Caseworker 4", DUE)));
        recorded.are(story);
        reminders.make(DUE, 7);

        assertThat(reminders.claim("Caseworker 7", DUE)).isEmpty();
        assertThat(reminders.claim("Caseworker 4", DUE))
                .containsExactly(new Reminder(
                        ReminderKind.UPCOMING,
                        "2026-0413",
                        MilestoneKind.ASSESSMENT_DECISION,
                        DUE,
                        false,
                        "Caseworker 4"));
        assertThat(reminders.claim("Caseworker 4", DUE)).isEmpty();
    }

    private List<String> made(String which) {
        return jdbc.sql("select kind from reminder.reminder where " + which + " order by kind")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Reminder> holding(LocalDate today) {
        return reminders.rows(new Where(), today, Page.whole());
    }

    private static CaseStory story() {
        return story("2026-0413");
    }

    private static CaseStory story(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14").requestReceived("2026-10-12");
    }
}
