package uk.ehcqa.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.ehcqa.standalone.browser.Forms.button;
import static uk.ehcqa.standalone.browser.Forms.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Auditors score plans, and settle what they see differently. */
class AuditJourneyTest {

    static final String AUDITOR_2 = "Auditor 2, Quality team";
    static final String AUDITOR_5 = "Auditor 5, Quality team";

    @ParameterizedTest(name = "{0}, at {1} pixels, JavaScript: {2}")
    @CsvSource({"Scorewide, 1280, true", "Scorenarrow, 390, true", "Plainscore, 1280, false"})
    void scores_36_criteria_by_keyboard_alone(String forename, int width, boolean withJavaScript) {
        GivenAudit.of(forename, false);
        try (var window = People.viewingAs(AUDITOR_2, width, withJavaScript)) {
            var page = window.page();
            var keys = new Keys(page);
            listed(page, forename);
            accessible(page, width, withJavaScript);
            keys.open(page.locator("tbody tr", new Page.LocatorOptions().setHasText(forename))
                    .locator("a"));
            assertThat(page.locator("h1")).hasText("Section A: Views, interests and aspirations");

            for (var section : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "K", "T")) {
                assertThat(page.locator("h1")).containsText("Section " + section + ":");
                questions(page).forEach(code -> answer(keys, page, code, withJavaScript));
                if (section.equals("F")) {
                    assertThat(page.locator(".app-plan mark")).hasText(new String[] {"regular help", "as required"});
                    accessible(page, width, withJavaScript);
                }
                keys.open(page.locator("button[value=next]"));
            }

            assertThat(page.locator("h1")).hasText("Check your answers");
            assertThat(page.locator("#missing")).hasCount(0);
            accessible(page, width, withJavaScript);
            keys.open(button(page, "Submit"));
            assertThat(page.locator(".app-grade__main b")).hasText("Inadequate");
            assertThat(page.locator(".app-grade__why")).containsText("Score 95.5 of 100, exactly 860/9");
            accessible(page, width, withJavaScript);
        }
    }

    @Test
    void loses_nothing_when_the_connection_is_lost_in_the_middle() {
        var audit = GivenAudit.of("Audcutoff", false);
        try (var window = People.viewingAs(AUDITOR_2, 1280, true)) {
            var page = window.page();
            page.navigate(audit);
            page.locator("[id=A1]").check();
            assertThat(page.locator("#save-state")).containsText("Saved");

            page.context().setOffline(true);
            page.locator("[id=A2-NOT_MET]").check();
            page.locator("[id=A2-comment]").pressSequentially("Whose view is it?");
            page.locator("[id=A3-MOSTLY]").check();
            assertThat(page.locator("#save-state")).containsText("Not saved: there is no connection.");
            page.locator("button[value=next]").click();
            assertThat(page.locator("h1")).containsText("Section A:");
            assertThat(page.locator("[id=A2-comment]")).hasValue("Whose view is it?");

            page.context().setOffline(false);
            assertThat(page.locator("fieldset[data-unsaved]")).hasCount(0);
            assertThat(page.locator("#progress")).hasText("3 of 36 criteria scored");
            page.navigate(audit + "/sections/A");
            assertThat(page.locator("[id=A1]")).isChecked();
            assertThat(page.locator("[id=A2-NOT_MET]")).isChecked();
            assertThat(page.locator("[id=A3-MOSTLY]")).isChecked();
            assertThat(page.locator("[id=A2-comment]")).hasValue("Whose view is it?");
        }
    }

    @Test
    void keeps_two_auditors_apart_until_both_have_submitted_and_has_a_third_settle_it() {
        var audit = GivenAudit.of("Audtwice", true);
        try (var first = People.viewingAs(AUDITOR_2, 1280, true);
                var second = People.viewingAs(AUDITOR_5, 1280, true);
                var lead = People.viewingAs("Quality lead", 1280, true)) {
            GivenAudit.answerAll(first.page(), "auditor-2", audit, "FIRST");
            GivenAudit.answerAll(second.page(), "auditor-5", audit, "SECOND");
            first.page().navigate(audit + "/sections/F");
            first.page().locator("[id=F3-NOT_MET]").check();
            first.page().locator("[id=F3-comment]").fill("Canarybird has no hours");
            button(first.page(), "Save and check all").click();
            button(first.page(), "Submit").click();
            assertThat(first.page().locator(".app-grade__main b")).hasText("Inadequate");

            for (var page : List.of("/results/FIRST", "/moderation", "/results/MODERATION")) {
                unreachable(second.page(), audit + page);
                unreachable(lead.page(), audit + page);
            }
            for (var person : List.of("auditor-5", "quality-lead")) {
                org.assertj.core.api.Assertions.assertThat(
                                GivenAudit.statusOf(second.page(), person, "/api" + audit + "/marks/FIRST"))
                        .isEqualTo(404);
            }
            unreachable(first.page(), audit + "/results/SECOND");
            second.page().navigate(audit + "/sections/F");
            assertThat(second.page().locator("main")).not().containsText("Canarybird");

            second.page().navigate(audit);
            button(second.page(), "Submit").click();
            assertThat(second.page().locator(".app-grade__main b")).hasText("Outstanding");
            second.page().navigate(audit + "/results/FIRST");
            assertThat(second.page().locator("main")).containsText("Canarybird has no hours");

            lead.page().navigate(audit);
            link(lead.page(), "Compare the two markings").click();
            assertThat(lead.page().locator("tbody tr:has(.govuk-tag)")).hasCount(1);
            accessible(lead.page(), 1280, true);
            button(lead.page(), "Settle it: begin the moderation").click();
            assertThat(lead.page().locator("main")).containsText("Auditor 2: Not met. Canarybird has no hours");
            lead.page().locator("[id=F3-MOSTLY]").check();
            button(lead.page(), "Save and check all").click();
            button(lead.page(), "Submit").click();
            assertThat(lead.page().locator("main")).containsText("This is the grade that stands.");

            first.page().navigate(audit + "/moderation");
            assertThat(first.page().locator("thead th")).hasCount(4);
            assertThat(first.page().locator("thead")).containsText("Moderation: Quality lead");
        }
    }

    /** The list follows the events after a moment. */
    private static void listed(Page page, String forename) {
        page.navigate("/audits");
        var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(forename));
        while (row.count() == 0) {
            page.reload();
        }
    }

    private static List<String> questions(Page page) {
        return page.locator("fieldset.app-crit").all().stream()
                .map(question -> question.locator("input").first().getAttribute("name"))
                .toList();
    }

    /** With the best answer, but F3 with the worst. */
    private static void answer(Keys keys, Page page, String code, boolean withJavaScript) {
        Locator best = page.locator("[id='" + code + "']");
        keys.goTo(best);
        if (withJavaScript) {
            page.keyboard().press(code.equals("F3") ? "4" : "1");
        } else if (code.equals("F3")) {
            List.of(1, 2, 3).forEach(step -> page.keyboard().press("ArrowDown"));
        } else {
            page.keyboard().press("Space");
        }
        assertThat(page.locator("[id='" + (code.equals("F3") ? "F3-NOT_MET" : code) + "']"))
                .isChecked();
        if (code.equals("F3")) {
            keys.write(page.locator("[id=F3-comment]"), "No hours");
        }
    }

    private static void unreachable(Page page, String address) {
        org.assertj.core.api.Assertions.assertThat(page.navigate(address).status())
                .isEqualTo(404);
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
