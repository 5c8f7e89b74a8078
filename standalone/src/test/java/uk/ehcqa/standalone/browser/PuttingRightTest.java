package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.link;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PuttingRightTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Overturnedon, 1280, true", "Overturnedoff, 390, false"})
    void goes_on_after_an_overturned_refusal(String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            recordStep(page, openCase(page, forename), "Told the family we will not assess", "16");

            link(page, "Record that the refusal was overturned").click();
            page.getByLabel("Tribunal").check();
            date(page, "date", "17", "11", "2026");
            button(page, "Save").click();

            assertThat(page.locator("main")).containsText("Overturned: Tribunal, Tue 17 Nov");
            assertThat(page.locator("main")).containsText("A refusal was overturned.");

            link(page, "Tell the family that you will assess after all").click();
            date(page, "date", "18", "11", "2026");
            button(page, "Save step").click();

            assertThat(page.locator("main")).containsText("Told the family we will assess Wed 18 Nov");
            assertThat(page.locator("main")).containsText("Overturned: Tribunal, Tue 17 Nov");
        }
    }

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Inerroron, 1280, true", "Inerroroff, 390, false"})
    void takes_out_what_was_recorded_in_error_and_keeps_both_in_the_history(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            recordStep(page, openCase(page, forename), "Died", "16");
            assertThat(page.locator("main")).containsText("died");

            inError(page, "Died", "A cousin of the same name");
            assertThat(page.locator("main")).containsText("Day 14");

            button(page, "Record a step").click();
            page.getByLabel("Told the family we will assess").check();
            date(page, "date", "16", "11", "2026");
            button(page, "Save step").click();
            assertThat(page.locator("main")).containsText("day 7 of 42");

            inError(page, "Told the family we will assess", "The letter was to another family");
            assertThat(page.locator("main")).containsText("deciding to assess");

            history(page).click();
            assertThat(page.locator("main")).containsText("“Told the family we will assess” recorded in error");
            assertThat(page.locator("main")).containsText("16 November 2026: The letter was to another family");
            assertThat(page.locator("main")).containsText("“Died” recorded in error");
            assertThat(page.getByRole(
                            AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Recorded in error"))))
                    .hasCount(0);
        }
    }

    private static void inError(Page page, String entry, String reason) {
        history(page).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^Recorded in error.*" + entry)))
                .click();
        page.getByLabel("Why it should not have been recorded").fill(reason);
        button(page, "Mark as recorded in error").click();
    }

    private static Locator history(Page page) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^History")));
    }
}
