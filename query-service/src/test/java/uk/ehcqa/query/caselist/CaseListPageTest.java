package uk.ehcqa.query.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class CaseListPageTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @Test
    void says_what_it_counts_and_leads_to_the_list_without_each_condition() {
        var page = pages.open(
                "/cases?finalPlan.from=2026-05-01&finalPlan.standing=met-late&finalPlan.excepted=yes&open=no");

        assertThat(page.select("h1").text()).isEqualTo("1 needs assessment");
        assertThat(texts(page, ".app-chips a"))
                .containsExactly(
                        "Remove filter: Closed",
                        "Remove filter: Final plan: from 1 May 2026",
                        "Remove filter: Final plan: late",
                        "Remove filter: Final plan: exception");
        assertThat(page.select(".app-chips a").get(2).attr("href"))
                .isEqualTo("/cases?finalPlan.excepted=yes&finalPlan.from=2026-05-01&open=no");
    }

    @Test
    void shows_when_the_decision_and_the_plan_came_and_how_late() {
        var page = pages.open("/cases?receivedFrom=2026-01-05&receivedTo=2026-01-05");

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "Maple Demo 2026-0008 Plan issued Mon 5 Jan Parent or young person Day 140 of 140 Mon 16 Feb, in time To assess Mon 25 May, in time Final plan",
                        "Rowan Demo 2026-0009 Plan issued Exception recorded Mon 5 Jan Parent or young person Day 141 of 140 Tue 17 Feb, 1 day late To assess Tue 26 May, 1 day late Final plan");
        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactly("/cases/2026-0008?episode=1", "/cases/2026-0009?episode=1");
    }

    @Test
    void shows_refusals_notices_and_what_is_still_to_come() {
        assertThat(texts(pages.open("/cases?stage=not-assessed"), "tbody tr"))
                .containsExactly(
                        "Ash Demo 2026-0013 Not assessed Fri 20 Nov Parent or young person Day 2 of 140 Sun 22 Nov, in time Not to assess None");
        assertThat(texts(pages.open("/cases?stage=no-plan&noPlan.standing=met-late"), "tbody tr"))
                .containsExactly(
                        "Dale Demo 2026-0012 No plan made Mon 2 Feb Parent or young person Day 113 of 140 Mon 2 Mar, in time To assess Tue 26 May, 1 day late No plan");
        assertThat(texts(pages.open("/cases?overturned=yes"), "tbody tr"))
                .containsExactly(
                        "Hazel Testchild 2026-0006 Assessing Refusal overturned Tue 5 May Parent or young person Day 202 Wed 10 Jun, in time Not to assess Date set by the order or agreement");
    }

    @Test
    void says_of_an_open_assessment_that_its_date_is_the_next_and_not_that_of_a_plan() {
        var page = pages.open("/cases?overturned=yes");

        assertThat(texts(page, "thead th")).endsWith("Plan or next date");
        assertThat(page.select("tbody td:last-child").eachAttr("data-label")).containsExactly("Next date");
        assertThat(pages.open("/cases?stage=plan-issued").select("tbody td[data-label='Next date']"))
                .isEmpty();
    }

    @Test
    void names_conditions_that_make_no_sense_and_leaves_them_out() {
        var page = pages.openWithErrors(
                "/cases?weekFrom=ten&finalPlan.from=1.5.2026&stage=done&open=perhaps&overturned=yes");

        assertThat(texts(page, ".govuk-error-summary li"))
                .containsExactly(
                        "open must be yes or no",
                        "stage must be a stage such as plan-issued",
                        "weekFrom must be a whole number",
                        "finalPlan.from must be a date such as 2026-11-23");
        assertThat(texts(page, "th[scope=row] a")).containsExactly("Hazel Testchild");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .allSatisfy(anchor ->
                        assertThat(page.getElementById(anchor.substring(1))).isNotNull());
    }

    @Test
    void names_a_number_that_is_out_of_range() {
        assertThat(texts(pages.openWithErrors("/cases?weekTo=0&noPlan.overWeeks=-1"), ".govuk-error-summary li"))
                .containsExactly("weekTo must be from 1 to 2,000", "noPlan.overWeeks must be from 0 to 2,000");
    }

    @Test
    void says_so_when_nothing_fits() {
        assertThat(pages.open("/cases?stage=died").select("main").text())
                .contains("0 needs assessments", "No needs assessment fits.");
    }
}
