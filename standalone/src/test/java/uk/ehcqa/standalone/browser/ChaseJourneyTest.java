package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.link;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Monday 23 November 2026. */
class ChaseJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Health, 1280, true", "Somebody, 390, false"})
    void reminds_of_40_late_requests_at_once_by_keyboard_alone(String from, int width, boolean withJavaScript) {
        LateAdvice.isThere();
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var keys = new Keys(page);
            page.navigate("/worklist");
            keys.open(page.locator("nav a[href='/advice']"));
            narrow(page, keys, from);
            assertThat(page.locator("form[data-ticks] tbody th[scope=row]")).hasCount(41);
            accessible(page, width, withJavaScript);

            keys.open(link(page, "Select all 41 on this page"));
            assertThat(page.locator("input[name=request]:checked")).hasCount(41);
            if (withJavaScript) {
                assertThat(page.locator("[data-ticked]")).hasText("41 selected");
            }
            keys.open(button(page, "Send reminders"));
            assertThat(page.locator("main"))
                    .containsText("2 messages will go out, one to each person asked, about 40 requests.");
            assertThat(page.locator("tbody th"))
                    .hasText(new String[] {"orthotics@example.org", "podiatry@example.org"});
            assertThat(page.locator("[aria-labelledby=h-left-out] li"))
                    .hasText(Pattern.compile(
                            "^R-\\d+: Reminded within 3 working days, not again until after 25 November 2026$"));
            assertThat(page.locator("main")).not().containsText("Latetest");
            accessible(page, width, withJavaScript);

            keys.open(button(page, "Send 2 messages"));
            assertThat(page.locator(".app-stats li")).hasText(new Pattern[] {
                Pattern.compile("^\\s*40\\s+reminded, with 2 messages\\s*$"),
                Pattern.compile("^\\s*1\\s+skipped\\s*$"),
                Pattern.compile("^\\s*0\\s+failed\\s*$")
            });
            accessible(page, width, withJavaScript);

            keys.open(page.locator("main a[href='/advice']").last());
            narrow(page, keys, from);
            keys.open(link(page, "Select all 41 on this page"));
            keys.open(button(page, "Send reminders"));
            assertThat(page.locator("main")).containsText("No reminder can be sent of what you ticked.");
            accessible(page, width, withJavaScript);
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @CsvSource({"true", "false"})
    void asks_to_tick_something_where_nothing_is_ticked(boolean withJavaScript) {
        LateAdvice.isThere();
        try (var window = People.viewingAs("Caseworker 4", 1280, withJavaScript)) {
            var page = window.page();
            page.navigate("/advice?agency=OTHER");
            new Keys(page).open(button(page, "Send reminders"));

            assertThat(page.locator(".govuk-error-summary")).containsText("Tick the requests to send a reminder of");
            accessible(page, 1280, withJavaScript);
        }
    }

    /** To what is late of the services of no agency, each choice by its first word. On a wide screen the filters stand open. */
    private static void narrow(Page page, Keys keys, String from) {
        page.waitForURL("**/advice");
        var summary = page.locator("details.app-filter summary");
        if (summary.isVisible()) {
            keys.open(summary);
        }
        choose(page, keys, "Agency", "Another");
        choose(page, keys, "From", from);
        choose(page, keys, "Due", "Late");
        keys.open(button(page, "Apply"));
    }

    private static void choose(Page page, Keys keys, String label, String words) {
        keys.goTo(keys.labelled(label));
        page.keyboard().type(words);
    }

    /** What axe finds it can only find with scripts, as it is one itself. */
    private static void accessible(Page page, int width, boolean withJavaScript) {
        if (withJavaScript) {
            org.assertj.core.api.Assertions.assertThat(EveryPageTest.violations(page))
                    .isEmpty();
            org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }
}
