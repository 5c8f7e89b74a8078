package uk.ehcqa.query.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.PlanCeased;

/** The reviews as they stand on Monday 23 November 2026. */
@QueryTest
class ReviewWorklistTest {

    static final String LIST = "/worklist/reviews";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void plans() {
        recorded.are(
                planned("2026-0001", "Amber", "2025-11-17"),
                planned("2026-0002", "Birch", "2025-11-24"),
                planned("2026-0003", "Elm", "2025-11-03")
                        .reviewMeetingHeld("2026-10-26")
                        .reviewDecided("2026-10-26", "2026-11-02", MAINTAIN),
                planned("2026-0004", "Fern", "2025-12-08").reviewMeetingHeld("2026-11-16"),
                planned("2026-0005", "Hazel", "2025-12-01")
                        .reviewMeetingHeld("2026-10-05")
                        .reviewDecided("2026-10-05", "2026-11-02", AMEND),
                planned("2026-0006", "Maple", "2024-12-02")
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), null)));
    }

    @Test
    void count_what_presses_and_open_what_they_count() {
        var page = pages.open(LIST);

        assertThat(texts(page, ".app-stats li"))
                .containsExactly("2 past a legal date", "2 due within 7 days", "1 due later", "5 plans in force");
        for (var stat : page.select(".app-stats a")) {
            assertThat(pages.open(stat.attr("href")).select("tbody tr:not(.app-groupHead)"))
                    .hasSize(Integer.parseInt(stat.select(".app-stats__n").text()));
        }
    }

    @Test
    void stand_by_how_pressing_they_are() {
        assertThat(texts(pages.open(LIST), "tbody tr"))
                .containsExactly(
                        "Past a legal date (2)",
                        "Hazel Example 2026-0005, age 9 No review under way Last reviewed Mon 2 Nov"
                                + " Mon 2 Nov, 21 days late Proposed amendments Record proposed amendments for Hazel Example",
                        "Amber Example 2026-0001, age 9 No review under way Plan made Mon 17 Nov 2025, no review on record"
                                + " Mon 16 Nov, 7 days late Review of the plan Record review meeting for Amber Example",
                        "Due within 7 days (2)",
                        "Birch Example 2026-0002, age 9 No review under way Plan made Mon 24 Nov 2025, no review on record"
                                + " Mon 23 Nov, today Review of the plan Record review meeting for Birch Example",
                        "Fern Example 2026-0004, age 9 Meeting held Mon 16 Nov Plan made Mon 8 Dec 2025, no review on record"
                                + " Mon 30 Nov, in 7 days Review report Record report for Fern Example",
                        "Later (1)",
                        "Elm Example 2026-0003, age 9 No review under way Last reviewed Mon 2 Nov"
                                + " Mon 1 Nov 2027, in 343 days Review of the plan Record review meeting for Elm Example");
    }

    @Test
    void lead_to_the_form_of_the_next_step() {
        assertThat(pages.open(LIST).select("td[data-label=Next step] a").eachAttr("href"))
                .containsExactly(
                        "/cases/2026-0005/reviews/steps/new?step=AMENDMENT_NOTICE_SENT",
                        "/cases/2026-0001/reviews/steps/new?step=MEETING_HELD",
                        "/cases/2026-0002/reviews/steps/new?step=MEETING_HELD",
                        "/cases/2026-0004/reviews/steps/new?step=REPORT_SENT",
                        "/cases/2026-0003/reviews/steps/new?step=MEETING_HELD");
        assertThat(pages.openAs(Role.DATA_OFFICER, LIST).select("a[href*=/new]"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            due=late              | 2026-0005 2026-0001
            due=within-7-days     | 2026-0002 2026-0004
            due=within-30-days    | 2026-0002 2026-0004
            due=later             | 2026-0003
            due=no-date           |
            limit=annual-review   | 2026-0001 2026-0002 2026-0003
            limit=review-report   | 2026-0004
            limit=amended-plan    |
            limit=annual-review&due=late | 2026-0001
            sort=name&due=late    | 2026-0001 2026-0005
            """)
    void narrow_and_sort(String query, @Nullable String references) {
        assertThat(pages.answer("/api/worklist/reviews?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.plans.items[*].reference")
                .asArray()
                .containsExactly((Object[]) (references == null ? new String[0] : references.split(" ")));
    }

    @Test
    void tell_programs_what_is_due_and_when() {
        assertThat(pages.answer("/api/worklist/reviews?limit=review-report"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"counts": {"late": 0, "within7Days": 1, "later": 0, "noDate": 0},
                 "plans": {"page": 1, "pages": 1, "total": 1, "items": [
                    {"reference": "2026-0004", "plan": 1, "name": "Fern Example", "madeOn": "2025-12-08",
                     "lastCompletedOn": null, "meetingHeldOn": "2026-11-16", "nextLimit": "REVIEW_REPORT",
                     "nextDueOn": "2026-11-30"}]}}
                """);
    }

    @Test
    void keep_the_filters_and_offer_to_remove_each() {
        var page = pages.open(LIST + "?due=late&limit=annual-review&sort=name");

        assertThat(texts(page, "select option[selected]")).containsExactly("Late", "Review of the plan", "Name");
        assertThat(page.select(".app-chips a").eachAttr("href"))
                .containsExactly(LIST + "?limit=annual-review&sort=name", LIST + "?due=late&sort=name");
    }

    @Test
    void name_a_filter_that_is_not_in_its_list() {
        assertThat(texts(pages.openWithErrors(LIST + "?limit=lunch"), ".govuk-error-summary li"))
                .containsExactly("Choose what is due from the list");
    }

    @Test
    void say_so_when_there_is_nothing_to_show() {
        assertThat(pages.open(LIST + "?limit=amended-plan").select("main").text())
                .contains("No review fits these filters. Remove one of them.");

        recorded.are();
        assertThat(pages.open(LIST).select("main").text()).contains("No plan is in force, so no review is due.");
    }

    @Test
    void can_be_taken_away_as_a_file() {
        var answer = pages.answer(LIST + "?due=late&format=csv");

        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"reviews-2026-11-23.csv\"");
        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFCase,Name,Plan made,Last reviewed,Meeting of the review under way,Next legal date,What is due,Days late",
                        "2026-0005,Hazel Example,2025-12-01,2026-11-02,,2026-11-02,Proposed amendments,21",
                        "2026-0001,Amber Example,2025-11-17,,,2026-11-16,Review of the plan,7");
    }

    @Test
    void stand_beside_the_assessments_on_the_worklist() {
        var page = pages.open("/worklist");

        assertThat(texts(page, ".app-stats li")).endsWith("2 reviews past a legal date");
        assertThat(page.select(".app-stats a").eachAttr("href")).endsWith(LIST + "?due=late");
        assertThat(texts(page, ".app-subnav a")).contains("Reviews (5)");
    }

    private static CaseStory planned(String reference, String forename, String madeOn) {
        return CaseStory.of(reference, forename, "Example", "2017-05-14")
                .requestReceived("2024-07-01")
                .agreedToAssess("2024-08-05")
                .draftSent("2024-10-07")
                .finalPlanSent(madeOn);
    }
}
