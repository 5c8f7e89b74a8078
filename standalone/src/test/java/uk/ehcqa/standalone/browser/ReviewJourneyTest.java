package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Reviewedon, 1280, true", "Reviewedoff, 390, false"})
    void leads_a_caseworker_from_the_meeting_to_the_amended_plan_and_back_over_a_wrong_date(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var address = openCase(page, forename);
            recordStep(page, address, "Told the family we will assess", "10");
            recordStep(page, address, "Draft plan sent", "11");
            recordStep(page, address, "Final plan sent", "12");
            assertThat(page.locator("main")).containsText("Review of the plan by Thu 11 Nov 2027");

            recordReviewStep(page, "Review meeting held", "13", "");
            assertThat(page.locator("main")).containsText("Review decision by Fri 11 Dec");
            recordReviewStep(page, "Told the family what the review decided", "16", "Amend the plan");
            assertThat(page.locator("main")).containsText("Amended plan by Fri 5 Feb 2027");
            recordReviewStep(page, "Amendments proposed to the family", "16", "");
            assertThat(page.locator("main")).containsText("Amended plan by Mon 11 Jan 2027");
            recordReviewStep(page, "Amended plan sent", "18", "");
            assertThat(page.locator("main")).containsText("Amended plan sent 18 November 2026");
            assertThat(page.locator("main")).containsText("Review of the plan by Mon 15 Nov 2027");

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^History")))
                    .click();
            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName(Pattern.compile("^Correct this date.*Amended plan sent")))
                    .click();
            date(page, "date", "17", "11", "2026");
            page.getByLabel("Why it is corrected").fill("The letter went out a day sooner");
            button(page, "Save correction").click();
            assertThat(page.locator("main")).containsText("Amended plan sent 17 November 2026");
        }
    }

    private static void recordReviewStep(Page page, String step, String day, String outcome) {
        button(page, "Record a review step").click();
        page.getByLabel(step).check();
        date(page, "date", day, "11", "2026");
        if (!outcome.isEmpty()) {
            page.getByLabel("What was decided").selectOption(outcome);
        }
        button(page, "Save step").click();
    }
}
