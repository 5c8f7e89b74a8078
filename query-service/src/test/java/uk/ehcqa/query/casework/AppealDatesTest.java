package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealStepMarkedRecordedInError;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;

/** The limits of mediation and orders about a refusal notified on 4 August 2025, as their rows say it. */
@QueryTest
class AppealDatesTest {

    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    void stand_by_what_was_asked_for() {
        recorded.are(refused().and(id -> new MediationAskedFor(id, REFUSAL, LocalDate.of(2025, 9, 1))));

        assertThat(rows())
                .containsExactly(
                        "NOT_TO_ASSESS 1 0 0, MEDIATION, MEDIATION, order false, from 2025-09-01, due 2025-10-01, met none");
    }

    @Test
    void stand_by_what_was_ordered() {
        recorded.are(ordered());

        assertThat(rows())
                .containsExactly(
                        "NOT_TO_ASSESS 1 0 0, TRIBUNAL, ASSESSMENT_AFTER_ALL, order true, from 2026-11-02, due 2026-11-16, met none",
                        "NOT_TO_ASSESS 1 0 0, TRIBUNAL, FINAL_PLAN_AFTER_ORDER_TO_ASSESS, order true, from 2026-11-02, due 2027-02-08, met none",
                        "NOT_TO_ASSESS 1 0 0, TRIBUNAL, NO_PLAN_NOTICE_AFTER_ORDER, order true, from 2026-11-02, due 2027-01-11, met none");
    }

    @Test
    void are_met_by_the_steps_of_the_assessment() {
        recorded.are(ordered().agreedToAssess("2026-11-17"));

        assertThat(rows())
                .contains(
                        "NOT_TO_ASSESS 1 0 0, TRIBUNAL, ASSESSMENT_AFTER_ALL, order true, from 2026-11-02, due 2026-11-16, met 2026-11-17");
    }

    @Test
    void leave_no_row_behind_when_the_order_was_recorded_in_error() {
        recorded.are(ordered()
                .and(id -> new AppealStepMarkedRecordedInError(
                        id, REFUSAL, AppealStep.APPEAL_DECIDED, LocalDate.of(2026, 11, 2), "Another case")));

        assertThat(rows()).isEmpty();
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("""
                select concat_ws(', ', concat_ws(' ', decision, number, review, proceeding), route, limit_name,
                    'order ' || of_an_order, 'from ' || counted_from, 'due ' || due_on,
                    'met ' || coalesce(met_on::text, 'none'))
                from query.appeal_limit order by limit_name""").query(String.class).list();
    }

    private static CaseStory refused() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .refusedToAssess("2025-08-04");
    }

    private static CaseStory ordered() {
        return refused()
                .and(id -> new AppealRegistered(
                        id, REFUSAL, LocalDate.of(2025, 10, 6), Set.of(AppealGround.REFUSAL_TO_ASSESS)))
                .and(id -> new AppealDecided(id, REFUSAL, LocalDate.of(2026, 11, 2), OrderKind.ASSESS, false));
    }
}
