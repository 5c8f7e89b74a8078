package uk.ehcqa.query.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** The legal dates of a case that was asked for on 20 July 2026, on Monday 23 November 2026. */
@QueryTest
class MilestonesApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void rowan() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-07-20")
                .agreedToAssess("2026-09-01")
                .and(id -> new ExceptionRecorded(
                        id,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 1),
                        Set.of(TimeLimit.NO_PLAN_NOTICE),
                        "Letter of 2 November 2026")));
    }

    @Test
    void are_told_with_their_rule_and_how_they_stand_today() {
        var answer = assertThat(pages.answer("/api/cases/2026-0413/milestones"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.version").isEqualTo(3);
        answer.extractingPath("$.milestones[*].kind")
                .asArray()
                .containsExactly("ASSESSMENT_DECISION", "NO_PLAN_NOTICE", "FINAL_PLAN", "RIGHTS_PASS_ON");
        answer.extractingPath("$.milestones[*].standing")
                .asArray()
                .containsExactly("MET_LATE", "OVERDUE_EXCEPTED", "DUE", "RUNNING");
        answer.extractingPath("$.milestones[1].exceptions[0].ground").isEqualTo("ABSENCE_FROM_AREA");
        answer.isLenientlyEqualTo("""
                {"milestones": [
                  {
                    "kind": "ASSESSMENT_DECISION",
                    "whose": "AUTHORITY",
                    "concerns": {"episode": 1, "plan": null, "decision": null},
                    "countedFrom": "2026-07-20",
                    "dueOn": "2026-08-31",
                    "metOn": "2026-09-01",
                    "rule": "Within 6 weeks of the day the request was received",
                    "citation": "SEND Regulations 2014, reg. 5(1)"
                  }, {}, {}, {}
                ]}""");
    }

    @Test
    void tell_what_the_authority_has_to_do_next_and_the_version_of_the_case() {
        var answer = pages.answer("/api/cases/2026-0413/milestones");

        assertThat(answer).hasHeader("ETag", "\"3\"");
        assertThat(answer).bodyJson().extractingPath("$.next.kind").isEqualTo("NO_PLAN_NOTICE");
        assertThat(answer).bodyJson().extractingPath("$.next.dueOn").isEqualTo("2026-11-09");
    }

    @Test
    void are_not_there_for_a_case_that_is_not() {
        assertThat(pages.answer("/api/cases/2026-0999/milestones")).hasStatus(404);
    }
}
