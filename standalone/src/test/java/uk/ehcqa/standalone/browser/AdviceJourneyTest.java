package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.link;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceJourneyTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Adviceon, 1280, true", "Adviceoff, 390, false"})
    void leads_a_caseworker_from_the_request_over_advice_that_is_sent_back_to_advice_that_is_accepted(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var address = openCase(page, forename);
            recordStep(page, address, "Told the family we will assess", "10");

            page.navigate(address);
            link(page, "Ask for advice").click();
            page.getByLabel("Somebody else").first().check();
            page.getByLabel("What is asked of everybody").fill("What helps?");
            button(page, "Check before sending").click();
            assertThat(page.locator(".govuk-error-summary")).containsText("Enter the date the requests were sent");
            date(page, "sentOn", "11", "11", "2026");
            button(page, "Check before sending").click();
            assertThat(page.locator("main")).containsText("Check the requests for advice");
            assertThat(page.locator("main")).containsText("23 December 2026");
            button(page, "Ask now").click();
            assertThat(advice(page)).containsText("Somebody else");

            answer(page, address, "16", "Regular support as required");
            read(page, address, "Not met", "Send it back", "17");
            assertThat(advice(page)).containsText("Sent back");

            answer(page, address, "18", "20 minutes every Monday");
            read(page, address, "Met", "Accept it", "19");
            assertThat(advice(page)).containsText("Accepted");

            page.navigate(address + "/advice/1");
            assertThat(page.locator("main")).containsText("Sent back once");
            assertThat(page.locator("main")).containsText("“Regular support” leaves it open.");
            assertThat(page.locator("main")).containsText("23 December 2026");
        }
    }

    private static void answer(Page page, String address, String day, String provision) {
        page.navigate(address + "/advice/1/answers/new");
        date(page, "date", day, "11", "2026");
        page.getByLabel("Provision needed").fill(provision);
        page.getByLabel("Who wrote it").fill("A neighbour");
        page.getByLabel("Their role").fill("Neighbour");
        date(page, "dated", day, "11", "2026");
        button(page, "Save advice").click();
        assertThat(advice(page)).containsText("New, to read");
    }

    /** Of all criteria the same. */
    private static void read(Page page, String address, String met, String outcome, String day) {
        page.navigate(address + "/advice/1/reading");
        var exactly = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel(met, exactly).all().forEach(Locator::check);
        page.getByLabel(outcome, exactly).check();
        page.getByLabel(Pattern.compile("^What is to be put right")).fill("Minutes, please");
        date(page, "date", day, "11", "2026");
        button(page, "Save").click();
    }

    private static Locator advice(Page page) {
        return page.locator("[aria-labelledby=h-advice]");
    }
}
