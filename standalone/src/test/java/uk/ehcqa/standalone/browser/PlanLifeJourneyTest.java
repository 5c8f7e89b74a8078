package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.link;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLifeJourneyTest {

    private static final String AMEND = "Record an amendment without a review";
    private static final String DECIDE = "Record a step towards the end of the plan";

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Endedon, 1280, true", "Endedoff, 390, false"})
    void leads_a_caseworker_from_an_amendment_over_an_end_that_comes_too_soon_to_a_plan_that_is_kept(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var address = openCase(page, forename);
            recordStep(page, address, "Told the family we will assess", "10");
            recordStep(page, address, "Draft plan sent", "11");
            recordStep(page, address, "Final plan sent", "12");

            record(page, AMEND, "Amendments proposed without a review", "13");
            assertThat(page.locator("main")).containsText("Amended plan, without a review by Fri 8 Jan 2027");
            record(page, AMEND, "Amended plan sent, without a review", "16");
            assertThat(page.locator("main"))
                    .containsText("Amended plan sent, without a review 16 November 2026, in time");

            record(page, DECIDE, "Told the family that the plan will end", "17");
            assertThat(page.locator("main")).containsText("at least until 18 January 2027");
            link(page, "Record the end of the plan").click();
            date(page, "endedOn", "18", "11", "2026");
            page.getByLabel("Needs are met without a plan").check();
            button(page, "Save end of plan").click();
            assertThat(page.locator(".govuk-error-summary"))
                    .containsText(
                            "The plan is maintained until the time to appeal is over, at least until 18 January 2027");

            page.navigate(address);
            record(page, DECIDE, "Plan kept after all", "18");
            assertThat(page.locator("main")).containsText("Plan kept after all 18 November 2026");
            assertThat(page.locator("main")).not().containsText("Plan is to end");
        }
    }

    private static void record(Page page, String form, String step, String day) {
        link(page, form).click();
        page.getByLabel(step).check();
        date(page, "date", day, "11", "2026");
        button(page, "Save step").click();
    }
}
