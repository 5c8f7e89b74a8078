package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.link;

import com.microsoft.playwright.Page.GetByLabelOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Podiatry for children, 1280, true", "Audiology for children, 390, false"})
    void leads_a_manager_from_a_new_service_over_its_closing_to_its_reopening(
            String name, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("SEND service manager", width, withJavaScript)) {
            var page = window.page();
            page.navigate("/settings/services");
            link(page, "Enter a service in the register").click();

            page.getByLabel("Name").fill(name);
            page.getByLabel("Health").check();
            page.getByLabel("Advice it gives").selectOption("Other advice");
            page.getByLabel("Mail address for requests").fill("nobody");
            page.getByLabel("Lead", new GetByLabelOptions().setExact(true)).fill("Designated clinical officer");
            page.getByLabel("Mail address of the lead").fill("lead@example.org");
            page.getByLabel("Commissioner", new GetByLabelOptions().setExact(true))
                    .fill("Example Integrated Care Board");
            page.getByLabel("Mail address of the commissioner").fill("board@example.org");
            page.getByLabel("Monday").check();
            page.getByLabel("Times in which it is shut").fill("21 December 2026 to 1 January 2027");
            button(page, "Save service").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("Enter one mail address");
            page.getByLabel("Mail address for requests").fill("requests@example.org");
            button(page, "Save service").click();
            assertThat(page.locator("h1")).containsText(name);
            assertThat(page.locator("main")).containsText("21 December 2026 to 1 January 2027");

            link(page, "Close this service").click();
            date(page, "closedOn", "20", "11", "2026");
            page.getByLabel("Why it is closed").fill("Now part of another service");
            button(page, "Close service").click();
            assertThat(page.locator("h1")).containsText("Closed since 20 November 2026");

            link(page, "Reopen this service").click();
            date(page, "reopenedOn", "23", "11", "2026");
            page.getByLabel("Why it is open again").fill("Closed by mistake");
            button(page, "Reopen service").click();
            assertThat(page.locator("h1")).not().containsText("Closed");
            assertThat(page.locator("main")).containsText("Open again from 23 November 2026");
        }
    }
}
