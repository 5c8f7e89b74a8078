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
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The legal dates of a case that was asked for on 7 July 2025 and refused on 4 August 2025, as their rows say it. */
@QueryTest
class MilestonesTest {

    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    void stand_each_in_a_row() {
        recorded.are(refused());

        assertThat(rows())
                .containsExactly(
                        "ASSESSMENT_DECISION 1 0 0 0 0, AUTHORITY, from 2025-07-07, due 2025-08-18, met 2025-08-04",
                        "CONTACT_MEDIATION_ADVISER 1 0 0 0 0 NOT_TO_ASSESS, FAMILY, from 2025-08-04, due 2025-10-04, met none",
                        "RIGHTS_PASS_ON 0 0 0 0 0, INFORMATION, from 2034-09-01, due 2035-06-29, met none",
                        "TIME_TO_APPEAL 1 0 0 0 0 NOT_TO_ASSESS, FAMILY, from 2025-08-04, due 2025-10-06, met none");
    }

    @Test
    void stand_by_what_was_ordered() {
        recorded.are(ordered());

        assertThat(rows())
                .contains(
                        "ASSESSMENT_AFTER_ALL 1 0 0 0 0 NOT_TO_ASSESS TRIBUNAL, AUTHORITY, from 2026-11-02, due 2026-11-16, met none",
                        "FINAL_PLAN_AFTER_ORDER_TO_ASSESS 1 0 0 0 0 NOT_TO_ASSESS TRIBUNAL, AUTHORITY, from 2026-11-02, due 2027-02-08, met none",
                        "NO_PLAN_NOTICE_AFTER_ORDER 1 0 0 0 0 NOT_TO_ASSESS TRIBUNAL, AUTHORITY, from 2026-11-02, due 2027-01-11, met none",
                        "TIME_TO_APPEAL 1 0 0 0 0 NOT_TO_ASSESS, FAMILY, from 2025-08-04, due 2025-10-06, met 2025-10-06");
    }

    @Test
    void are_met_by_the_steps_of_the_assessment() {
        recorded.are(ordered().agreedToAssess("2026-11-17"));

        assertThat(rows())
                .contains(
                        "ASSESSMENT_AFTER_ALL 1 0 0 0 0 NOT_TO_ASSESS TRIBUNAL, AUTHORITY, from 2026-11-02, due 2026-11-16, met 2026-11-17");
    }

    @Test
    void leave_no_row_behind_when_the_order_was_recorded_in_error() {
        recorded.are(ordered()
                .and(id -> new AppealStepMarkedRecordedInError(
                        id, REFUSAL, AppealStep.APPEAL_DECIDED, LocalDate.of(2026, 11, 2), "Another case")));

        assertThat(rows()).noneMatch(row -> row.contains("AFTER"));
    }

    @Test
    void say_whether_an_exception_bears_on_them() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .and(id -> new ExceptionReturned(id, 1, TimeLimit.FINAL_PLAN, null)));

        assertThat(rows())
                .contains("FINAL_PLAN 1 0 0 0 0, AUTHORITY, from 2025-07-07, due 2025-11-24, met none, excepted");
    }

    @Test
    void tell_nobody_when_a_child_was_born() {
        recorded.are(planned());

        assertThat(rows())
                .anyMatch(row -> row.startsWith(
                        "END_OF_LAST_ACADEMIC_YEAR 0 1 0 0 0, INFORMATION, from 2043-08-01, due 2044-07-31"))
                .noneMatch(row -> row.startsWith("END_OF_LAST_TRAINING"))
                .noneMatch(row -> row.contains("-05-14"));
    }

    private List<@Nullable String> rows() {
        return jdbc.sql("""
                select concat_ws(', ',
                    concat_ws(' ', kind, episode, plan, review, transfer, proceeding, nullif(decision, ''), nullif(route, '')),
                    whose, 'from ' || counted_from, 'due ' || due_on, 'met ' || coalesce(met_on::text, 'none'),
                    case when excepted then 'excepted' end)
                from query.milestone order by kind""").query(String.class).list();
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-04")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
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
