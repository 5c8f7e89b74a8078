package uk.ehcqa.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;
import uk.ehcqa.shared.identity.Role;

/** Today is Monday 23 November 2026. */
@QueryTest
class WorklistPageTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @Test
    void counts_what_presses() {
        var page = pages.open("/worklist");

        assertThat(page.select(".app-caption").text()).isEqualTo("Monday 23 November 2026");
        assertThat(texts(page, ".app-stats li"))
                .containsExactly(
                        "2 past a legal date",
                        "2 due within 7 days",
                        "1 due later",
                        "6 open in all",
                        "1 new since Mon 16 Nov",
                        "0 reviews past a legal date");
        assertThat(texts(page, ".app-subnav a"))
                .containsExactly("Open (6)", "Reviews (3)", "Orders and mediation", "Everything due", "Closed (7)");
    }

    @ParameterizedTest(name = "figure {0} opens {1}")
    @CsvSource({"0, 2", "1, 2", "2, 1", "3, 6", "4, 1"})
    void opens_as_many_cases_as_a_figure_counts(int figure, int cases) {
        var link = pages.open("/worklist").select(".app-stats a").get(figure).attr("href");

        assertThat(pages.open(link).select("tbody tr:not(.app-groupHead)")).hasSize(cases);
    }

    @Test
    void groups_the_cases_by_how_pressing_they_are() {
        var page = pages.open("/worklist");

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "Past a legal date (2)",
                        "Amber Testchild 2026-0001, age 9 Draft sent Day 153 of 140 Tue 10 Nov, 13 days late Final plan Record final plan for Amber Testchild",
                        "Birch Sample 2026-0002, age 12 Draft sent Exception recorded Day 146 of 140 Tue 17 Nov, 6 days late Final plan Record final plan for Birch Sample",
                        "Due within 7 days (2)",
                        "Elm O'Sample-Démo 2026-0004, age 10 Deciding to assess Day 42 of 140 Mon 23 Nov, today Say if we will assess Record decision for Elm O'Sample-Démo",
                        "Fern Example 2026-0003, age 3 Deciding to assess Day 35 of 140 Mon 30 Nov, in 7 days Say if we will assess Record decision for Fern Example",
                        "Later (1)",
                        "Olive Example 2026-0005, age 13 Assessing Advice not on record Day 77 of 140 Mon 28 Dec, in 35 days Say if there will be no plan Record advice request for Olive Example",
                        "No legal date of its own (1)",
                        "Hazel Testchild 2026-0006, age 13 Assessing Refusal overturned Day 202 Set by the order or agreement Record decision to assess for Hazel Testchild");
    }

    @Test
    void leads_to_the_form_of_the_next_step() {
        var page = pages.open("/worklist");

        assertThat(page.select("td[data-label=Next step] a").eachAttr("href"))
                .containsExactly(
                        "/cases/2026-0001/steps/new?step=FINAL_PLAN_SENT",
                        "/cases/2026-0002/steps/new?step=FINAL_PLAN_SENT",
                        "/cases/2026-0004/steps/new",
                        "/cases/2026-0003/steps/new",
                        "/cases/2026-0005/steps/new?step=ADVICE_REQUESTED",
                        "/cases/2026-0006/steps/new?step=ASSESSMENT_AGREED");
    }

    @Test
    void offers_no_form_to_whoever_records_nothing() {
        var page = pages.openAs(Role.DATA_OFFICER, "/worklist");

        assertThat(page.select("a[href*=/new]")).isEmpty();
        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    @Test
    void keeps_the_filters_and_offers_to_remove_each() {
        var page = pages.open("/worklist?stage=draft-sent&due=late&sort=name");

        assertThat(texts(page, "select option[selected]")).containsExactly("Late", "Draft sent", "Name");
        assertThat(texts(page, ".app-chips a"))
                .containsExactly("Remove filter: Next date: Late", "Remove filter: Stage: Draft sent");
        assertThat(page.select(".app-chips a").eachAttr("href"))
                .containsExactly("/worklist?sort=name&stage=draft-sent", "/worklist?due=late&sort=name");
    }

    @Test
    void says_what_to_do_when_there_is_nothing_to_show() {
        assertThat(pages.open("/worklist?requestedBy=health").select("main").text())
                .contains("No open case fits these filters. Remove one of them.");

        recorded.are(CaseStory.of("2026-0003", "Fern", "Example", "2022-11-24").requestReceived("2026-10-19"));
        assertThat(pages.open("/worklist").select("main").text())
                .contains("No cases are late. 1 is due within 7 days.");

        recorded.are();
        assertThat(pages.open("/worklist").select("main").text())
                .contains("No needs assessment is open. Record a new request, or bring in a SEN2 return.");
    }

    @Test
    void names_a_filter_that_is_not_in_its_list_and_leaves_it_out() {
        var page = pages.openWithErrors("/worklist?due=soon&stage=draft-sent");

        assertThat(texts(page, ".govuk-error-summary li")).containsExactly("Choose a next date from the list");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#due");
        assertThat(texts(page, "th[scope=row] a")).containsExactly("Amber Testchild", "Birch Sample");
    }

    @Test
    void keeps_the_filters_from_page_to_page() {
        var stories = new CaseStory[51];
        for (var i = 0; i < stories.length; i++) {
            stories[i] = CaseStory.of("2026-%04d".formatted(i + 1), "Rowan", "Demo", "2015-05-05")
                    .requestReceived("2026-11-02");
        }
        recorded.are(stories);

        var first = pages.open("/worklist?due=later&sort=day");
        assertThat(first.select(".app-pager span").text()).isEqualTo("Showing 1 to 50 of 51 cases");
        var second = pages.open(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".app-pager span").text()).isEqualTo("Showing 51 to 51 of 51 cases");
        assertThat(texts(second, "select option[selected]")).containsExactly("In more than 7 days", "Day of the clock");
    }

    @Test
    void is_not_narrowed_by_a_name_for_names_may_not_stand_in_addresses() {
        var page = pages.open("/worklist?q=amber");

        assertThat(page.select("main input[type=text], main input[type=search]").eachAttr("name"))
                .containsExactly("asKnownAt", "on");
        assertThat(page.select("th[scope=row] a")).hasSize(6);
    }
}
