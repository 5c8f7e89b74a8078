package uk.ehcqa.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;

/** A final plan of 27 May 2026, a day late; all was recorded on 2 November 2026. */
@QueryTest
class CaseOnADayTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_case() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                .recordedAt("2026-11-02T10:00:00Z")
                .requestReceived("2026-01-05")
                .agreedToAssess("2026-02-16")
                .draftSent("2026-04-20")
                .finalPlanSent("2026-05-27"));
    }

    @Test
    void stands_by_what_had_happened_by_then() {
        standsAt("2026-05-27", "PLAN_ISSUED");
        standsAt("2026-05-26", "DRAFT_SENT");
        standsAt("2026-04-19", "ASSESSING");
        standsAt("2026-01-05", "DECIDING_TO_ASSESS");
    }

    @Test
    void is_late_by_the_day_that_is_asked_about() {
        var answer = assertThat(pages.answer("/api/cases/2026-0001?on=2026-05-26"))
                .hasStatusOk()
                .doesNotContainHeader("ETag")
                .bodyJson();

        answer.extractingPath("$.assessments[0].day").isEqualTo(141);
        answer.extractingPath("$.assessments[0].limits[1].standing").isEqualTo("OVERDUE");
        answer.extractingPath("$.plans").asArray().isEmpty();
    }

    @Test
    void has_the_legal_dates_that_it_had_then() {
        var answer = assertThat(pages.answer("/api/cases/2026-0001/milestones?on=2026-04-19"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.next.kind").isEqualTo("NO_PLAN_NOTICE");
        answer.extractingPath("$.next.standing").isEqualTo("DUE");
    }

    @Test
    void says_so_on_its_pages_and_shows_no_latest_events() {
        var page = pages.open("/cases/2026-0001?on=2026-04-19");

        assertThat(page.select(".govuk-notification-banner__heading").text())
                .isEqualTo("As now known for 19 April 2026.");
        assertThat(page.select("[aria-labelledby=h-latest]")).isEmpty();
        assertThat(pages.open("/cases/2026-0001/dates?on=2026-04-19")
                        .select("main")
                        .text())
                .doesNotContain("Family can comment until");
    }

    @Test
    void is_not_there_before_anything_had_happened() {
        var answer = assertThat(pages.answer("/api/cases/2026-0001?on=2026-01-04"))
                .hasStatus(404)
                .bodyJson();

        answer.extractingPath("$.detail").isEqualTo("Nothing had happened in this case by the end of 4 January 2026.");
        assertThat(pages.answer("/api/cases/2026-0001?asKnownAt=2026-11-01&on=2026-05-27"))
                .hasStatus(404);
    }

    private void standsAt(String day, String stage) {
        assertThat(pages.answer("/api/cases/2026-0001?on=" + day))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.assessments[0].stage")
                .isEqualTo(stage);
    }
}
