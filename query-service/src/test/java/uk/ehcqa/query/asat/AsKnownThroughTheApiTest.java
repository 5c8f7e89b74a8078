package uk.ehcqa.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;

/**
 * A final plan due on 25 May 2026 was recorded as sent on the 27th. On 5 October somebody found that it had gone on the 22nd. It is
 * 09:41 on Monday 23 November 2026.
 */
@QueryTest
class AsKnownThroughTheApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_backdated_correction() {
        recorded.are(
                CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                        .recordedAt("2026-01-06T10:00:00Z")
                        .requestReceived("2026-01-05")
                        .recordedAt("2026-02-17T10:00:00Z")
                        .agreedToAssess("2026-02-16")
                        .recordedAt("2026-04-20T10:00:00Z")
                        .draftSent("2026-04-20")
                        .recordedAt("2026-05-27T16:00:00Z")
                        .finalPlanSent("2026-05-27")
                        .recordedAt("2026-10-05T08:30:00Z")
                        .and(id -> new StepDateCorrected(
                                id,
                                1,
                                Step.FINAL_PLAN_SENT,
                                LocalDate.of(2026, 5, 27),
                                LocalDate.of(2026, 5, 22),
                                "The letter is dated the 22nd",
                                null)),
                CaseStory.of("2026-0002", "Rowan", "Testchild", "2018-03-02")
                        .recordedAt("2026-11-02T10:00:00Z")
                        .requestReceived("2026-06-01")
                        .agreedToAssess("2026-07-01"));
    }

    @Test
    void a_backdated_correction_changes_now_and_leaves_as_known_on_alone_for_one_case() {
        assertThat(finalPlanOfAmber(null)).isEqualTo("2026-05-22 MET_IN_TIME");
        assertThat(finalPlanOfAmber("2026-10-05T08:30:00Z")).isEqualTo("2026-05-22 MET_IN_TIME");
        assertThat(finalPlanOfAmber("2026-10-05T09:29")).isEqualTo("2026-05-27 MET_LATE");
        assertThat(finalPlanOfAmber("2026-09-30")).isEqualTo("2026-05-27 MET_LATE");
    }

    @Test
    void a_backdated_correction_changes_now_and_leaves_as_known_on_alone_for_the_rates() {
        assertThat(plansInTime("")).isEqualTo("1 of 1");
        assertThat(plansInTime("&asKnownAt=2026-09-30")).isEqualTo("0 of 1");
        assertThat(plansInTime("&asKnownAt=2026-05-27T16:59")).isEqualTo("0 of 0");
        assertThat(plansInTime("&asKnownAt=2026-09-30&on=2026-05-26")).isEqualTo("0 of 0");
        assertThat(plansInTime("&on=2026-05-22")).isEqualTo("1 of 1");
        assertThat(plansInTime("&on=2026-05-21")).isEqualTo("0 of 0");
    }

    @Test
    void the_standing_of_a_case_is_judged_on_the_day_asked_about() {
        var answer = json("/api/cases/2026-0001?asKnownAt=2026-05-25");
        answer.extractingPath("$.version").isEqualTo(3);
        answer.extractingPath("$.assessments[0].day").isEqualTo(140);
        answer.extractingPath("$.assessments[0].limits[1].standing").isEqualTo("DUE");
        json("/api/cases/2026-0001?asKnownAt=2026-05-26")
                .extractingPath("$.assessments[0].limits[1].standing")
                .isEqualTo("OVERDUE");
        json("/api/cases/2026-0001/history?asKnownAt=2026-05-26")
                .extractingPath("$.total")
                .isEqualTo(4);
    }

    @Test
    void lists_and_counts_leave_out_what_was_not_known_or_had_not_happened() {
        json("/api/worklist?asKnownAt=2026-05-26")
                .extractingPath("$.assessments.items[*].reference")
                .asArray()
                .containsExactly("2026-0001");
        json("/api/worklist?asKnownAt=2026-05-26")
                .extractingPath("$.counts.late")
                .isEqualTo(1);
        json("/api/worklist?on=2026-06-15")
                .extractingPath("$.assessments.items[*].stage")
                .asArray()
                .containsExactly("DECIDING_TO_ASSESS");
        json("/api/cases?open=no&asKnownAt=2026-05-26")
                .extractingPath("$.total")
                .isEqualTo(0);
        json("/api/cases?open=no").extractingPath("$.total").isEqualTo(1);
        json("/api/timeliness/open?on=2026-05-21")
                .extractingPath("$.standing.open")
                .isEqualTo(1);
        json("/api/timeliness/open?asKnownAt=2026-10-31")
                .extractingPath("$.standing.open")
                .isEqualTo(0);
        json("/api/timeliness/open").extractingPath("$.standing.open").isEqualTo(1);
    }

    @Test
    void a_case_that_was_opened_later_is_not_found_and_it_is_said_why() {
        assertThat(pages.answer("/api/cases/2026-0002?asKnownAt=2026-10-31"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("asKnownAt");
        assertThat(pages.answer("/cases/2026-0002?asKnownAt=2026-10-31")).hasStatus(404);
        assertThat(pages.answer("/cases/2026-0002?asKnownAt=2026-11-02")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/2026-0001?asKnownAt=2026-11-24",
                "/api/cases/2026-0001/history?asKnownAt=yesterday",
                "/api/worklist?asKnownAt=2026-13-01",
                "/api/worklist?on=2026-11-24",
                "/api/cases?asKnownAt=2026-11-23T09:42",
                "/api/timeliness/open?on=1989-12-31",
                "/api/timeliness/final-plans?from=2026-01-01&to=2026-12-31&on=soon"
            })
    void what_is_to_come_cannot_be_asked_for(String address) {
        assertThat(pages.answer(address)).hasStatus(400);
    }

    private String finalPlanOfAmber(@Nullable String asKnownAt) {
        var answer = json("/api/cases/2026-0001" + (asKnownAt == null ? "" : "?asKnownAt=" + asKnownAt));
        var told = new StringBuilder();
        answer.extractingPath("$.assessments[0].limits[1].metOn").satisfies(it -> told.append(it));
        answer.extractingPath("$.assessments[0].limits[1].standing")
                .satisfies(it -> told.append(' ').append(it));
        return told.toString();
    }

    private String plansInTime(String asAt) {
        var answer = json("/api/timeliness/final-plans?from=2026-01-01&to=2026-12-31&by=year" + asAt);
        var told = new StringBuilder();
        answer.extractingPath("$.periods[0].including.inTime").satisfies(it -> told.append(it));
        answer.extractingPath("$.periods[0].including.all")
                .satisfies(it -> told.append(" of ").append(it));
        return told.toString();
    }

    private AbstractJsonContentAssert<?> json(String address) {
        return assertThat(pages.answer(address)).hasStatusOk().bodyJson();
    }
}
