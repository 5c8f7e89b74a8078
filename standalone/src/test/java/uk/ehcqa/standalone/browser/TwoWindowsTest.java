package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.date;
import static uk.ehcqa.standalone.browser.Forms.openCase;
import static uk.ehcqa.standalone.browser.Forms.recordStep;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoWindowsTest {

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Quickeron, 1280, true", "Quickeroff, 390, false"})
    void of_which_one_wins_the_other_is_told_and_may_save_all_the_same(
            String forename, int width, boolean withJavaScript) {
        try (var quick = People.viewingAs("Caseworker 7", width, withJavaScript);
                var slow = People.viewingAs("Caseworker 4", width, withJavaScript)) {
            var address = openCase(slow.page(), forename);
            var form = slow.page();
            form.navigate(address + "/requests/new");
            form.getByLabel("Health service").check();
            date(form, "receivedOn", "16", "11", "2026");

            recordStep(quick.page(), address, "Told the family we will assess", "17");
            assertThat(quick.page().locator("main")).containsText("day 8 of 42");
            var before = Product.events();
            button(form, "Save request").click();

            assertThat(form).hasTitle(Pattern.compile("^Error: "));
            assertThat(form.getByRole(AriaRole.ALERT)).containsText("Your answers were not saved");
            assertThat(form.locator("#meanwhile")).containsText("Told the family we will assess");
            assertThat(form.locator("#meanwhile")).containsText("Caseworker 7, South team");
            assertThat(form.getByLabel("Health service")).isChecked();
            assertThat(form.locator("[id='receivedOn.day']")).hasValue("16");
            org.assertj.core.api.Assertions.assertThat(Product.events()).isEqualTo(before);

            button(form, "Save request").click();

            assertThat(form.locator("main")).containsText("Other requests that this assessment answers");
            assertThat(form.locator("main")).containsText("day 8 of 42");
        }
    }
}
