package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.TransferKind.INFANT_TO_JUNIOR;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;

/** The transfers expected under a plan made on 24 November 2025, as their rows say it. */
@QueryTest
class PhaseTransfersTest {

    static final PhaseTransfer JUNIOR = new PhaseTransfer(INFANT_TO_JUNIOR, 2027, null);
    static final PhaseTransfer SECONDARY = new PhaseTransfer(PRIMARY_TO_SECONDARY, 2031, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    void are_due_before_their_date() {
        recorded.are(expecting()
                .and(id -> new PhaseTransferExpected(
                        id, 1, 2, new PhaseTransfer(POST_16_TO_POST_16, 2037, LocalDate.of(2037, 9, 7)))));

        assertThat(rows())
                .containsExactly(
                        "1, INFANT_TO_JUNIOR, 2027, none, due 2027-02-14, met none, in force",
                        "2, POST_16_TO_POST_16, 2037, 2037-09-07, due 2037-04-07, met none, in force");
    }

    @Test
    void are_met_by_a_decision_to_keep_the_plan_or_by_the_amended_plan() {
        recorded.are(expecting().reviewMeetingHeld("2026-10-19").reviewDecided("2026-10-19", "2026-11-16", MAINTAIN));
        assertThat(rows()).containsExactly("1, INFANT_TO_JUNIOR, 2027, none, due 2027-02-14, met 2026-11-16, in force");

        recorded.are(amending());
        assertThat(rows()).containsExactly("1, INFANT_TO_JUNIOR, 2027, none, due 2027-02-14, met none, in force");

        recorded.are(amending().and(id -> new AmendedPlanSent(id, 1, 1, LocalDate.of(2026, 11, 20))));
        assertThat(rows()).containsExactly("1, INFANT_TO_JUNIOR, 2027, none, due 2027-02-14, met 2026-11-20, in force");
    }

    @Test
    void stay_when_the_plan_ends() {
        recorded.are(expecting().and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), null)));

        assertThat(rows()).containsExactly("1, INFANT_TO_JUNIOR, 2027, none, due 2027-02-14, met none, ended");
    }

    @Test
    void follow_a_correction_and_leave_no_row_behind_when_they_were_recorded_in_error() {
        recorded.are(expecting().and(id -> new PhaseTransferCorrected(id, 1, 1, JUNIOR, SECONDARY, "Misread")));
        assertThat(rows()).containsExactly("1, PRIMARY_TO_SECONDARY, 2031, none, due 2031-02-14, met none, in force");

        recorded.are(expecting().and(id -> new PhaseTransferMarkedRecordedInError(id, 1, 1, JUNIOR, "Another case")));
        assertThat(rows()).isEmpty();
    }

    @Test
    void are_not_there_for_a_plan_that_was_made_after_their_last_day() {
        recorded.are(expecting()
                .and(id -> new StepDateCorrected(
                        id,
                        1,
                        Step.FINAL_PLAN_SENT,
                        LocalDate.of(2025, 11, 24),
                        LocalDate.of(2027, 2, 15),
                        "Misread",
                        null)));

        assertThat(rows()).isEmpty();
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("""
                select concat_ws(', ', transfer, kind, year, coalesce(day::text, 'none'), 'due ' || due_on,
                    'met ' || coalesce(met_on::text, 'none'), case when plan_in_force then 'in force' else 'ended' end)
                from query.phase_transfer order by reference, plan, transfer""").query(String.class).list();
    }

    private static CaseStory expecting() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24")
                .transferExpected(INFANT_TO_JUNIOR, 2027);
    }

    private static CaseStory amending() {
        return expecting()
                .reviewMeetingHeld("2026-10-19")
                .reviewDecided("2026-10-19", "2026-11-16", AMEND)
                .and(id -> new AmendmentNoticeSent(id, 1, 1, LocalDate.of(2026, 11, 16)));
    }
}
