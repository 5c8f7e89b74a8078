package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.link;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppealJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Appealedon, 1280, true", "Appealedoff, 390, false"})
    void leads_a_caseworker_from_a_refusal_over_an_order_to_assess_to_the_assessment(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var address = openCase(page, forename);
            recordStep(page, address, "Told the family we will not assess", "12");
            assertThat(page.locator("main")).containsText("appeal until 12 January 2027");

            link(page, "Record mediation or an appeal").click();
            page.getByLabel("Decision not to assess").check();
            page.getByLabel("Appeal registered").check();
            date(page, "date", "16", "11", "2026");
            button(page, "Save").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("Select what the appeal is about.");
            page.getByLabel("The refusal to assess").check();
            button(page, "Save").click();
            assertThat(page.locator("main")).containsText("Appeal registered 16 November 2026");

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Record what happened")))
                    .click();
            page.getByLabel("Appeal decided by the tribunal").check();
            date(page, "date", "17", "11", "2026");
            page.getByLabel("What was agreed or ordered").selectOption("Assess");
            button(page, "Save").click();
            assertThat(page.locator("main")).containsText("Say that we will assess by Tue 1 Dec");

            recordStep(page, address, "Told the family we will assess", "18");
            assertThat(page.locator("main")).containsText("Done 18 November 2026, in time");

            followInHistory(page, "^Recorded in error.*Told the family we will assess");
            page.getByLabel("Why it should not have been recorded").fill("Another case");
            button(page, "Mark as recorded in error").click();
            followInHistory(page, "^Recorded in error.*Appeal decided by the tribunal");
            page.getByLabel("Why it should not have been recorded").fill("Another case");
            button(page, "Mark as recorded in error").click();
            assertThat(page.locator("main")).not().containsText("Say that we will assess by");
        }
    }

    private static void followInHistory(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^History")))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile(name)))
                .click();
    }
}
