package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.link;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Transferredon, 1280, true", "Transferredoff, 390, false"})
    void leads_a_caseworker_from_an_expected_transfer_over_a_wrong_kind_to_none(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var address = openCase(page, forename);
            recordStep(page, address, "Told the family we will assess", "10");
            recordStep(page, address, "Draft plan sent", "11");
            recordStep(page, address, "Final plan sent", "12");

            link(page, "Record an expected transfer").click();
            page.getByLabel("Primary to secondary school").check();
            button(page, "Save transfer").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("Enter the calendar year of the transfer.");
            page.getByLabel("Calendar year of the transfer").fill("2027");
            button(page, "Save transfer").click();
            assertThat(page.locator("main"))
                    .containsText("Phase transfer: primary to secondary school, 2027 by Sun 14 Feb 2027");

            follow(page, "^Correct this transfer");
            page.getByLabel("Secondary school to post-16").check();
            page.getByLabel("Why it is corrected").fill("They are older than that");
            button(page, "Save correction").click();
            assertThat(page.locator("main"))
                    .containsText("Phase transfer: secondary school to post-16, 2027 by Tue 30 Mar 2027");

            follow(page, "^Recorded in error.*Transfer expected");
            page.getByLabel("Why it should not have been recorded").fill("Another case");
            button(page, "Mark as recorded in error").click();
            assertThat(page.locator("main")).containsText("Review of the plan by Thu 11 Nov 2027");
            assertThat(page.locator("main")).not().containsText("Phase transfer:");
        }
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^History")))
                .click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile(name)))
                .click();
    }
}
