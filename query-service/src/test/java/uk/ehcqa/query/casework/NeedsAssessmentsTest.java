package uk.ehcqa.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.ExceptionWithdrawn;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

@QueryTest
class NeedsAssessmentsTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hold_the_dates_of_the_steps_and_of_the_limits() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-10")
                .adviceRequested("2026-02-11")
                .draftSent("2026-04-20")
                .finalPlanSent("2026-05-26"));

        assertThat(row())
                .containsEntry("reference", "2026-0413")
                .containsEntry("episode", 1)
                .containsEntry("received_on", "2026-01-05")
                .containsEntry("requested_by", "PARENT_OR_YOUNG_PERSON")
                .containsEntry("stage", "PLAN_ISSUED")
                .containsEntry("decided_on", "2026-02-10")
                .containsEntry("assessment_agreed", true)
                .containsEntry("decision_due_on", "2026-02-16")
                .containsEntry("advice_requested_on", "2026-02-11")
                .containsEntry("no_plan_notice_sent_on", null)
                .containsEntry("no_plan_notice_due_on", "2026-04-27")
                .containsEntry("draft_sent_on", "2026-04-20")
                .containsEntry("final_plan_sent_on", "2026-05-26")
                .containsEntry("final_plan_due_on", "2026-05-25")
                .containsEntry("ended_on", "2026-05-26")
                .containsEntry("next_step", null)
                .containsEntry("next_limit", null)
                .containsEntry("next_due_on", null);
    }

    @Test
    void name_the_limit_to_be_met_next() {
        recorded.are(rowan().agreedToAssess("2026-10-28"));

        assertThat(row())
                .containsEntry("ended_on", null)
                .containsEntry("next_step", "ADVICE_REQUESTED")
                .containsEntry("next_limit", "NO_PLAN_NOTICE")
                .containsEntry("next_due_on", "2027-01-13");
    }

    @Test
    void end_on_the_day_of_what_ended_them() {
        assertThat(endOf(rowan().refusedToAssess("2026-10-20"))).isEqualTo("2026-10-20");
        assertThat(endOf(rowan().agreedToAssess("2026-10-20").noPlanNoticeSent("2026-12-01")))
                .isEqualTo("2026-12-01");
        assertThat(endOf(rowan().and(id -> new RequestWithdrawn(id, 1, LocalDate.of(2026, 10, 2)))))
                .isEqualTo("2026-10-02");
        assertThat(endOf(rowan().and(id -> new ChildMovedAway(id, 1, LocalDate.of(2026, 10, 3)))))
                .isEqualTo("2026-10-03");
        assertThat(endOf(rowan().and(id -> new ChildDied(id, LocalDate.of(2026, 10, 4)))))
                .isEqualTo("2026-10-04");
    }

    @Test
    void keep_the_first_decision_when_it_is_overturned_and_are_open_again() {
        recorded.are(rowan().refusedToAssess("2026-10-20")
                .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.MEDIATION))
                .agreedToAssess("2026-11-16"));

        assertThat(row())
                .containsEntry("decided_on", "2026-10-20")
                .containsEntry("assessment_agreed", false)
                .containsEntry("overturned", true)
                .containsEntry("ended_on", null)
                .containsEntry("next_due_on", null);
    }

    @Test
    void say_which_limits_a_standing_exception_bears_on() {
        var away = rowan().and(id -> new ExceptionRecorded(
                id,
                1,
                1,
                ExceptionGround.ABSENCE_FROM_AREA,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 1),
                Set.of(TimeLimit.FINAL_PLAN, TimeLimit.NO_PLAN_NOTICE),
                "letter of the family"));
        recorded.are(away);

        assertThat(row())
                .containsEntry("excepted_from_decision", false)
                .containsEntry("excepted_from_no_plan", true)
                .containsEntry("excepted_from_final", true);

        recorded.are(away.and(id -> new ExceptionWithdrawn(id, 1, 1, "they were back sooner")));

        assertThat(row()).containsEntry("excepted_from_final", false);
    }

    @Test
    void are_one_for_each_request_of_a_case() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-01-05")
                .refusedToAssess("2026-02-10")
                .requestReceived("2026-09-23"));

        assertThat(rows())
                .extracting("episode", "stage")
                .containsExactly(tuple(1, "NOT_ASSESSED"), tuple(2, "DECIDING_TO_ASSESS"));
    }

    private static CaseStory rowan() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23");
    }

    private String endOf(CaseStory story) {
        recorded.are(story);
        return String.valueOf(row().get("ended_on"));
    }

    private Map<String, @Nullable Object> row() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }

    /** Dates in ISO 8601. */
    private List<Map<String, @Nullable Object>> rows() {
        var rows = jdbc.sql("select * from query.needs_assessment order by episode")
                .query()
                .listOfRows();
        rows.forEach(row ->
                row.replaceAll((name, value) -> value instanceof java.sql.Date day ? day.toString() : value));
        return rows;
    }
}
