package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A therapist answers what their service was asked for. */
class RequestJourneyTest {

    static final byte[] PDF = ("%PDF-1.7\n" + "x".repeat(2_000) + "\n%%EOF\n").getBytes(ISO_8859_1);
    static final String THERAPIST = "Speech and language therapist, Example Health Trust";

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Keyedwide, 1280, true", "Keyednarrow, 390, true", "Plainwide, 1280, false", "Plainnarrow, 390, false"})
    void leads_by_keyboard_alone_from_the_list_to_what_was_sent(String forename, int width, boolean withJavaScript) {
        AskedAdvice.of(forename);
        try (var window = People.viewingAs(THERAPIST, width, withJavaScript)) {
            var page = window.page();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            var keys = new Keys(page);
            accessible(page, width, withJavaScript);
            keys.open(row(page, forename).locator("a"));
            assertThat(page.locator("main")).containsText("How well does the child understand?");
            accessible(page, width, withJavaScript);

            keys.tick("Yes, now");
            keys.write(
                    "2. What " + forename + " does well and can do now", "Joins in conversation with familiar adults");
            keys.write("3. Needs that bear on learning", "Understanding of spoken language");
            keys.write(
                    "4. What " + forename + " should be able to do, and by when",
                    "By July 2027, retell a five-part story to a partner");
            keys.goTo(field(page, "provision[0].need"));
            page.keyboard().press("ArrowDown");
            keys.write(field(page, "provision[0].what"), "Small-group language work");
            keys.write(field(page, "provision[0].who"), "Trained teaching assistant");
            keys.write(field(page, "provision[0].howOften"), "3 times a week");
            keys.write(field(page, "provision[0].howLong"), "Regular sessions");
            keys.open(button(page, "Add more provision"));
            assertThat(page.locator(".app-prov legend")).hasText(new String[] {"Provision 1", "Provision 2"});
            assertThat(page.locator("#hints-1"))
                    .hasText("“Regular sessions” does not say how long each time. Give minutes or hours.");

            keys.open(button(page, "Check and send"));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter who wrote the advice");
            accessible(page, width, withJavaScript);
            keys.write("Name", "A. Therapist");
            keys.write("Profession and role", "Speech and language therapist");
            keys.tick("This is my professional advice, within my own field");
            keys.tick("The family has seen it, or has been told what it says");
            keys.open(button(page, "Check and send"));

            assertThat(page).hasTitle(Pattern.compile("^Check your answer"));
            assertThat(page.locator("main"))
                    .containsText("Provision 1: “Regular sessions” does not say how long each time.");
            accessible(page, width, withJavaScript);
            keys.open(button(page, "Send"));
            assertThat(page.locator("main")).containsText("Sent, 23 November 2026.");
            assertThat(page.locator("main")).containsText("N1 Understanding of spoken language");
            accessible(page, width, withJavaScript);

            keys.open(link(page, "Sent"));
            assertThat(row(page, forename)).containsText("Sent");
            org.assertj.core.api.Assertions.assertThat(asked).noneMatch(address -> address.contains(forename));
        }
    }

    @ParameterizedTest(name = "{0}, JavaScript: {1}")
    @CsvSource({"Unknownon, true", "Unknownoff, false"})
    void ends_at_once_where_the_child_is_not_known(String forename, boolean withJavaScript) {
        AskedAdvice.of(forename);
        try (var window = People.viewingAs(THERAPIST, 1280, withJavaScript)) {
            var page = window.page();
            row(page, forename).locator("a").click();
            page.getByLabel("Not known").check();
            button(page, "Check and send").click();
            assertThat(page.locator("main")).containsText(forename + " is not known to your service.");
            button(page, "Send").click();

            assertThat(page.locator("main")).containsText("Not known to the service, 23 November 2026.");
        }
    }

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Attachedwide, 1280, true", "Attachednarrow, 390, true", "Attachedplain, 390, false"})
    void carries_the_report_that_was_attached(String forename, int width, boolean withJavaScript) {
        AskedAdvice.of(forename);
        try (var window = People.viewingAs(THERAPIST, width, withJavaScript)) {
            var page = window.page();
            row(page, forename).locator("a").click();
            page.getByLabel("Yes, now").check();
            page.locator("#needs").fill("Understanding of spoken language");
            page.locator("#document").setInputFiles(new FilePayload("empty.pdf", "application/pdf", new byte[0]));
            page.locator("button[value=attach]").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The document is empty.");
            assertThat(page.locator("#needs")).hasValue("Understanding of spoken language");
            accessible(page, width, withJavaScript);

            page.locator("#document").setInputFiles(new FilePayload("report.pdf", "application/pdf", PDF));
            page.locator("button[value=attach]").click();
            assertThat(page.locator(".app-docs li")).containsText("report.pdf 2 KB");
            assertThat(page.locator("#needs")).hasValue("Understanding of spoken language");
            accessible(page, width, withJavaScript);
            page.locator("#author").fill("A. Therapist");
            page.locator("#authorRole").fill("Speech and language therapist");
            page.getByLabel("This is my professional advice, within my own field")
                    .check();
            page.getByLabel("The family has seen it, or has been told what it says")
                    .check();
            button(page, "Check and send").click();
            assertThat(page.locator(".app-docs li")).hasText("report.pdf 2 KB");
            accessible(page, width, withJavaScript);
            button(page, "Send").click();

            assertThat(page.locator("main")).containsText("Sent, 23 November 2026.");
            var saved = page.waitForDownload(() -> link(page, "report.pdf").click());
            org.assertj.core.api.Assertions.assertThat(saved.suggestedFilename())
                    .isEqualTo("report.pdf");
        }
    }

    @Test
    void says_that_the_date_cannot_be_met() {
        AskedAdvice.of("Laterthan");
        try (var window = People.viewingAs(THERAPIST, 390, false)) {
            var page = window.page();
            row(page, "Laterthan").locator("a").click();
            link(page, "I cannot meet the date").click();
            Forms.date(page, "expectedOn", "15", "1", "2027");
            page.getByLabel("Why").fill("The therapist is away until January");
            button(page, "Tell us").click();

            assertThat(page.locator(".app-keybar dd").last()).hasText("15 January 2027");
            assertThat(page.locator("main")).containsText("Due 28 December 2026");
        }
    }

    @Test
    void loses_nothing_when_the_connection_is_lost() {
        AskedAdvice.of("Cutoff");
        try (var window = People.viewingAs(THERAPIST, 1280, true)) {
            var page = window.page();
            row(page, "Cutoff").locator("a").click();
            page.context().setOffline(true);
            page.getByLabel("3. Needs that bear on learning").pressSequentially("Understanding");
            assertThat(page.locator("#draft-state")).containsText("Not saved: there is no connection.");

            page.context().setOffline(false);
            assertThat(page.locator("#draft-state")).containsText("Draft saved");
            page.reload();

            assertThat(page.getByLabel("3. Needs that bear on learning")).hasValue("Understanding");
        }
    }

    @Test
    void is_nothing_that_another_service_can_open() {
        AskedAdvice.of("Notyours");
        String address;
        try (var window = People.viewingAs(THERAPIST, 1280, false)) {
            row(window.page(), "Notyours").locator("a").click();
            address = window.page().url();
        }
        try (var window = People.viewingAs("Social worker, Example family front door", 1280, false)) {
            var page = window.page();
            assertThat(page.locator("main")).not().containsText("Notyours");
            org.assertj.core.api.Assertions.assertThat(page.navigate(address).status())
                    .isEqualTo(404);
        }
    }

    private static Locator row(Page page, String forename) {
        return page.locator("#requests tbody tr", new Page.LocatorOptions().setHasText(forename));
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']");
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
