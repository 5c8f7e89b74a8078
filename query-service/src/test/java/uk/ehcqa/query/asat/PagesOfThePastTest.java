package uk.ehcqa.query.asat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.privacy.ErasureGround;

/** It is 09:41 on Monday 23 November 2026. */
@QueryTest
class PagesOfThePastTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_case() {
        recorded.are(amber());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /cases/2026-0001?asKnownAt=2026-09-30T17:00          | As known at 17:00, 30 September 2026.      | /cases/2026-0001
            /cases/2026-0001/dates?asKnownAt=2026-09-30          | As known at the end of 30 September 2026.  | /cases/2026-0001/dates
            /cases/2026-0001/history?asKnownAt=2026-09-30        | As known at the end of 30 September 2026.  | /cases/2026-0001/history
            /worklist?due=late&asKnownAt=2026-09-30&on=2026-08-31 | As known at the end of 30 September 2026, for 31 August 2026. | /worklist?due=late
            /cases?open=yes&on=2026-08-31                        | As now known for 31 August 2026.           | /cases?open=yes
            """)
    void say_so_and_lead_back_to_now(String address, String words, String present) {
        var page = pages.open(address);

        assertThat(page.select(".govuk-notification-banner__heading").text()).isEqualTo(words);
        assertThat(page.select(".govuk-notification-banner__link").attr("href")).isEqualTo(present);
        assertThat(page.select("main a[href*=/steps/new], main a[href*=/new], main a[href*=/corrections]"))
                .isEmpty();
        assertThat(pages.open(present).select(".govuk-notification-banner")).isEmpty();
    }

    @Test
    void of_the_dashboard_keep_the_moment_and_the_day_in_every_list_they_open() {
        var page = pages.openAs(
                Role.MANAGER, "/dashboards/timeliness?period=2026&asKnownAt=2026-09-30T17:00&on=2026-08-31");

        assertThat(page.select(".govuk-notification-banner__heading").text())
                .isEqualTo("As known at 17:00, 30 September 2026, for 31 August 2026.");
        assertThat(page.select("main a[href*=/cases]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asKnownAt=2026-09-30T17:00"))
                .filteredOn(href -> !href.startsWith("/cases/"))
                .allMatch(href -> href.contains("on=2026-08-31"));
        assertThat(page.select("main a[href*=.csv]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asKnownAt=2026-09-30T17:00") && href.contains("on=2026-08-31"));
    }

    @Test
    void of_the_worklist_keep_the_moment_in_their_counts() {
        var page = pages.open("/worklist?asKnownAt=2026-09-30T17:00");

        assertThat(page.select(".app-stats a, .app-subnav a, tbody a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("asKnownAt=2026-09-30T17:00"));
    }

    @Test
    void judge_what_is_late_by_the_day_asked_about() {
        assertThat(pages.open("/worklist?asKnownAt=2026-08-31")
                        .select("td[data-label='Next date']")
                        .text())
                .contains("in 1 day");
        assertThat(pages.open("/worklist?asKnownAt=2026-09-30")
                        .select("td[data-label='Next date']")
                        .text())
                .contains("29 days late");
    }

    @Test
    void say_what_is_wrong_with_a_moment_that_cannot_be_meant() {
        var page = pages.openWithErrors("/worklist?asKnownAt=2026-11-24");

        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter a day of the past such as 2026-09-30, or a day and a time such as 2026-09-30T17:00");
        assertThat(page.select(".govuk-notification-banner")).isEmpty();
        assertThat(pages.answer("/cases/2026-0001?asKnownAt=2026-11-24")).hasStatus(400);
    }

    @Test
    void tell_nothing_of_somebody_who_was_erased_since() {
        recorded.are(amber().recordedAt("2026-11-01T10:00:00Z")
                .and(id -> new ChildDetailsErased(id, ErasureGround.RECORDED_IN_ERROR)));

        var page = pages.open("/cases/2026-0001?asKnownAt=2026-09-30");

        assertThat(page.text()).doesNotContain("Amber").contains("Erased");
        assertThat(pages.open("/worklist?asKnownAt=2026-09-30").text()).doesNotContain("Amber");
    }

    private static CaseStory amber() {
        return CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                .recordedAt("2026-07-21T10:00:00Z")
                .requestReceived("2026-07-21")
                .recordedAt("2026-10-12T10:00:00Z")
                .agreedToAssess("2026-08-31");
    }
}
