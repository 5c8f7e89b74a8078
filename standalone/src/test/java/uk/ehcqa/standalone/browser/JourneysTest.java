package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.fillInRequest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneysTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Wideon, 1280, true", "Wideoff, 1280, false", "Narrowon, 390, true", "Narrowoff, 390, false"})
    void a_caseworker_records_a_request_and_the_decision_on_it_and_corrects_its_date(
            String forename, int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            page.navigate("/cases/new");
            fillInRequest(page, forename);
            button(page, "Record request").click();

            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(forename + " Journeytest")))
                    .isVisible();
            assertThat(page.locator("main")).containsText("Day 14");

            button(page, "Record a step").click();
            page.getByLabel("Told the family we will assess").check();
            date(page, "date", "16", "11", "2026");
            button(page, "Save step").click();
            assertThat(page.locator("main")).containsText("day 7 of 42");

            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(Pattern.compile("^History")))
                    .click();
            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName(Pattern.compile("^Correct this date.*will assess")))
                    .click();
            date(page, "date", "17", "11", "2026");
            page.getByLabel("Why it is corrected").fill("The letter went out a day later");
            button(page, "Save correction").click();
            assertThat(page.locator("main")).containsText("day 8 of 42");
        }
    }

    @ParameterizedTest(name = "at {0} pixels, JavaScript: {1}")
    @CsvSource({"1280, true", "390, false"})
    void a_caseworker_finds_a_case_and_no_address_names_the_child(int width, boolean withJavaScript) {
        try (var window = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var page = window.page();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            page.getByLabel("Find a case").fill("sample");
            page.getByRole(AriaRole.SEARCH)
                    .getByText("Find", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page).hasURL(Pattern.compile("/search$"));
            assertThat(page.locator(".app-pager span")).containsText("Showing 1 to 50 of ");
            if (withJavaScript) { // axe is a script itself
                org.assertj.core.api.Assertions.assertThat(EveryPageTest.violations(page))
                        .isEmpty();
            }
            button(page, "Next").click();
            assertThat(page.locator(".app-pager span")).containsText("Showing 51 to ");
            page.locator("tbody a").first().click();
            assertThat(page).hasURL(Pattern.compile("/cases/\\d+-\\d+$"));
            org.assertj.core.api.Assertions.assertThat(asked).noneMatch(address -> address.contains("sample"));
        }
    }

    @Test
    void bad_input_is_answered_with_what_is_wrong_and_nothing_typed_is_lost() {
        try (var window = People.viewingAs("Caseworker 4", 1280, true)) {
            var page = window.page();
            page.navigate("/cases/new");
            page.getByLabel("First name").fill("Halffilled");
            date(page, "receivedOn", "30", "2", "2026");
            button(page, "Record request").click();

            assertThat(page).hasTitle(Pattern.compile("^Error: "));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Date received must be a real date");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter the last name");
            assertThat(page.getByLabel("First name")).hasValue("Halffilled");
        }
    }

    @Test
    void a_form_that_is_sent_twice_records_once_and_leads_to_the_same_case() {
        try (var window = People.viewingAs("Caseworker 4", 1280, true)) {
            var page = window.page();
            page.navigate("/cases/new");
            fillInRequest(page, "Sentwice");
            var answers = (String) page.evaluate(
                    "() => new URLSearchParams(new FormData(document.querySelector('form.app-form'))).toString()");
            var request = RequestOptions.create()
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData(answers);
            var before = Product.events();

            var first = page.request().post("/cases/new", request);
            var second = page.request().post("/cases/new", request);

            org.assertj.core.api.Assertions.assertThat(first.url()).contains("?seen=case:1");
            org.assertj.core.api.Assertions.assertThat(second.url()).isEqualTo(first.url());
            org.assertj.core.api.Assertions.assertThat(Product.events()).isEqualTo(before + 2);
        }
    }

    @Test
    void a_refusal_of_the_rules_is_shown_at_the_field_it_concerns() {
        try (var window = People.viewingAs("Caseworker 4", 1280, true)) {
            var page = window.page();
            page.navigate("/cases/" + Product.caseWaitingFor("ASSESSMENT_DECISION") + "/steps/new");
            page.getByLabel("Told the family we will assess").check();
            date(page, "date", "24", "11", "2026");
            button(page, "Save step").click();

            assertThat(page.locator("#date-error")).isVisible();
        }
    }

    @ParameterizedTest(name = "at {0} pixels, JavaScript: {1}")
    @CsvSource({"1280, true", "390, false"})
    void a_manager_sees_the_rate_and_opens_the_cases_behind_it(int width, boolean withJavaScript) {
        try (var window = People.viewingAs("SEND service manager", width, withJavaScript)) {
            var page = window.page();
            assertThat(page).hasURL(Pattern.compile("/dashboards/timeliness$"));
            var opens = page.locator("#years a").first();
            var figure = opens.innerText();
            opens.click();

            assertThat(page).hasURL(Pattern.compile("/cases\\?"));
            assertThat(page.locator("main")).containsText(figure);
        }
    }

    @Test
    void a_data_officer_sees_that_the_same_return_adds_nothing() {
        var before = Product.events();

        Product.importReturn();

        org.assertj.core.api.Assertions.assertThat(Product.events()).isEqualTo(before);
        try (var window = People.viewingAs("Data officer", 1280, true)) {
            var page = window.page();
            assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("return.xml"))
                            .first())
                    .isVisible();
        }
    }
}
