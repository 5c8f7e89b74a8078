package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Today is Monday 23 November 2026. */
@QueryTest
class CasePageTest {

    static final String PAGE = "/cases/2026-0413";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void says_who_it_is_about_and_how_the_clock_stands() {
        recorded.are(Rowan.assessing());

        var page = pages.open(PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Rowan Example");
        assertThat(page.select(".app-keybar .app-caption").text()).isEqualTo("Case 2026-0413, assessing");
        assertThat(texts(page, ".app-keybar dl > div"))
                .containsExactly(
                        "Born 14 May 2019 (7)",
                        "Asked for by Parent or young person",
                        "Plan None",
                        "Caseworker Nobody yet",
                        "Notices go to The parent, until 29 June 2035");
        assertThat(page.select(".app-clock__day").text()).isEqualTo("Day 61 of 140, on time");
        assertThat(texts(page, ".app-clock__next p"))
                .containsExactly(
                        "Next: say if there will be no plan by Wed 13 Jan 2027 in 51 days",
                        "Then: final plan by Wed 10 Feb 2027, in 79 days");
    }

    @Test
    void says_how_late_a_plan_came_and_asks_why() {
        recorded.are(Rowan.issuedLate());

        var page = pages.open(PAGE);

        assertThat(page.select(".app-clock__day").text()).isEqualTo("Day 141 of 140, 1 day late");
        assertThat(page.select(".app-clock__next").text()).isEqualTo("This assessment ended on 26 May 2026.");
        assertThat(texts(page, "[aria-labelledby=h-circumstances] li"))
                .containsExactly(
                        "Say if we will assess: no reason is recorded. Say why it was late: Say if we will assess",
                        "Final plan: no reason is recorded. Say why it was late: Final plan");
        assertThat(page.select("[aria-labelledby=h-circumstances] a").eachAttr("href"))
                .containsExactly(
                        PAGE + "/delay-reasons/new?episode=1&limit=ASSESSMENT_DECISION",
                        PAGE + "/delay-reasons/new?episode=1&limit=FINAL_PLAN");
        assertThat(texts(page, "[aria-labelledby=h-plans] h3")).containsExactly("Plan made 26 May 2026");
    }

    @Test
    void names_the_limit_that_is_missed_within_the_clock() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-10-10"));
        assertThat(pages.open(PAGE).select(".app-clock__day").text())
                .isEqualTo("Day 44 of 140, 2 days late to say if we will assess");
    }

    @Test
    void shows_an_exception_and_the_way_to_take_it_back() {
        recorded.are(Rowan.withException());

        var exception = pages.open(PAGE).select("[aria-labelledby=h-circumstances] li");

        assertThat(exception.text())
                .isEqualTo("Family away from the area for 4 weeks or more 1 October 2026 to 1 November 2026."
                        + " Bears on: Say if there will be no plan Take this exception back");
        assertThat(exception.select("a").attr("href")).isEqualTo(PAGE + "/exceptions/1/1/withdrawal");
    }

    @Test
    void leads_to_exceptions_after_the_plan_too_for_they_decide_how_it_is_counted() {
        recorded.are(Rowan.withException().draftSent("2026-11-02").finalPlanSent("2026-11-20"));

        assertThat(pages.open(PAGE).select("a[href*=exceptions]").eachAttr("href"))
                .containsExactly(PAGE + "/exceptions/new?episode=1", PAGE + "/exceptions/1/1/withdrawal");
    }

    @Test
    void leads_to_a_further_request_unless_a_plan_is_in_force() {
        recorded.are(Rowan.assessing());
        assertThat(pages.open(PAGE).select("a[href=" + PAGE + "/requests/new]")).hasSize(1);

        recorded.are(Rowan.issuedLate());
        assertThat(pages.open(PAGE).select("a[href=" + PAGE + "/requests/new]")).isEmpty();
    }

    @Test
    void leads_to_no_form_once_the_details_were_erased() {
        recorded.are(Rowan.issuedLate()
                .and(id -> new ExceptionRecorded(
                        id,
                        1,
                        1,
                        ExceptionGround.ABSENCE_FROM_AREA,
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 2, 10),
                        Set.of(FINAL_PLAN),
                        "Letter of 11 February 2026"))
                .and(id -> new ChildDetailsErased(id, ErasureGround.REQUEST_ACCEPTED)));

        var page = pages.open(PAGE);

        assertThat(texts(page, "[aria-labelledby=h-circumstances] li"))
                .containsExactly(
                        "Family away from the area for 4 weeks or more 10 January 2026 to 10 February 2026."
                                + " Bears on: Final plan",
                        "Say if we will assess: no reason is recorded.",
                        "Final plan: no reason is recorded.");
        assertThat(page.select("main a[href^=" + PAGE + "]").eachAttr("href"))
                .containsOnly(PAGE, PAGE + "/dates", PAGE + "/history", PAGE + "/dates?episode=1");
    }

    @Test
    void shows_no_clock_after_a_refusal_was_overturned() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .refusedToAssess("2026-06-10")
                .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL)));

        var page = pages.open(PAGE);

        assertThat(page.select(".app-clock")).isEmpty();
        assertThat(page.select(".govuk-inset-text")).hasSize(1);
    }

    @Test
    void shows_an_earlier_assessment_when_asked() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-01-06")
                .refusedToAssess("2025-02-10")
                .requestReceived("2026-09-23"));

        assertThat(texts(pages.open(PAGE), "[aria-labelledby=h-others] a"))
                .containsExactly("Requested 6 January 2025: not assessed");
        var earlier = pages.open(PAGE + "?episode=1");
        assertThat(earlier.select(".app-keybar .app-caption").text()).isEqualTo("Case 2026-0413, not assessed");
        assertThat(texts(earlier, "[aria-labelledby=h-others] a"))
                .containsExactly("Requested 23 September 2026: deciding to assess");
    }

    @ParameterizedTest
    @CsvSource({"CASEWORKER, 1, 1", "MANAGER, 1, 1", "DATA_OFFICER, 0, 1", "ADMINISTRATOR, 0, 0"})
    void leads_everyone_only_to_what_they_may_do(Role role, int steps, int corrections) {
        recorded.are(Rowan.assessing());

        var page = pages.openAs(role, PAGE);

        assertThat(page.select("a.govuk-button[href=" + PAGE + "/steps/new]")).hasSize(steps);
        assertThat(page.select("a[href=" + PAGE + "/child]")).hasSize(corrections);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/2026-0413?episode=9",
                "/cases/2026-0413/dates?episode=9",
                "/cases/2026-0999",
                "/cases/2026-0999/dates",
                "/cases/Rowan",
                "/cases/2026-0999/history"
            })
    void is_not_there_for_a_case_or_an_assessment_that_does_not_exist(String address) {
        recorded.are(Rowan.assessing());

        assertThat(pages.answer(address)).hasStatus(404);
    }
}
