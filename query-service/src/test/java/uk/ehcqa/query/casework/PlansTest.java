package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.TransferKind.EARLY_YEARS_TO_SCHOOL;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.plan.PlanCeased;

/** A plan made on 24 November 2025, as its row says it. */
@QueryTest
class PlansTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    CaseTables tables;

    @Autowired
    JdbcClient jdbc;

    @Test
    void are_due_for_review_from_the_day_they_were_made() {
        recorded.are(planned());

        assertThat(rows()).containsExactly("1, 2025-11-24, null, null, null, ANNUAL_REVIEW, 2026-11-23");
    }

    @Test
    void go_by_what_is_due_first() {
        recorded.are(planned().reviewMeetingHeld("2026-10-19"));
        assertThat(rows()).containsExactly("1, 2025-11-24, null, null, 2026-10-19, REVIEW_REPORT, 2026-11-02");

        recorded.are(planned().reviewMeetingHeld("2026-10-19").reviewDecided("2026-10-19", "2026-11-16", MAINTAIN));
        assertThat(rows()).containsExactly("1, 2025-11-24, null, 2026-11-16, null, ANNUAL_REVIEW, 2027-11-15");

        recorded.are(planned().reviewMeetingHeld("2026-10-19").reviewDecided("2026-10-19", "2026-11-16", AMEND));
        assertThat(rows()).containsExactly("1, 2025-11-24, null, 2026-11-16, null, AMENDMENT_NOTICE, 2026-11-16");
    }

    @Test
    void are_due_before_a_transfer_where_that_comes_first() {
        recorded.are(planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2026));
        assertThat(rows())
                .containsExactly("1, 2025-11-24, null, null, null, PHASE_TRANSFER, 2026-02-14, EARLY_YEARS_TO_SCHOOL");

        recorded.are(planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2027));
        assertThat(rows()).containsExactly("1, 2025-11-24, null, null, null, ANNUAL_REVIEW, 2026-11-23");
    }

    @Test
    void have_nothing_left_to_meet_once_they_have_ended() {
        recorded.are(planned().and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), null)));

        assertThat(rows()).containsExactly("1, 2025-11-24, 2026-07-31, null, null, null, null");
    }

    @Test
    void follow_a_correction_of_the_day_they_were_made() {
        recorded.are(planned()
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.FINAL_PLAN_SENT,
                        LocalDate.of(2025, 11, 24),
                        LocalDate.of(2025, 12, 1),
                        "Misread",
                        null)));

        assertThat(rows()).containsExactly("1, 2025-12-01, null, null, null, ANNUAL_REVIEW, 2026-11-30");
    }

    @Test
    void leave_no_row_behind_when_they_were_recorded_in_error() {
        recorded.are(planned()
                .and(id -> new StepMarkedRecordedInError(
                        id, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2025, 11, 24), "Another case", null)));

        assertThat(rows()).isEmpty();
    }

    @Test
    void are_not_written_again_when_nothing_new_is_told_of_them() {
        var planned = planned();
        recorded.are(planned);
        var written = transactions();

        tables.write(recorded.messages(planned.and(id -> new StepDateCorrected(
                id,
                1,
                Step.DRAFT_PLAN_SENT,
                LocalDate.of(2025, 10, 20),
                LocalDate.of(2025, 10, 21),
                "Misread",
                null))));

        assertThat(transactions()).isEqualTo(written);
    }

    /** By which the rows were written. */
    private List<@Nullable String> transactions() {
        return jdbc.sql("select xmin::text from query.plan").query(String.class).list();
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("""
                select concat_ws(', ', plan, made_on, coalesce(ceased_on::text, 'null'),
                    coalesce(last_completed_on::text, 'null'), coalesce(meeting_held_on::text, 'null'),
                    coalesce(next_limit, 'null'), coalesce(next_due_on::text, 'null'), next_transfer)
                from query.plan order by reference, plan""").query(String.class).list();
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
