package uk.ehcqa.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Browser.Answer;
import uk.ehcqa.gallery.Site;

@Site
class FormPageTest {

    private final Browser browser;

    FormPageTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void has_no_errors_before_anything_is_sent() {
        Answer form = browser.open("/gallery");

        assertThat(form.status()).isEqualTo(200);
        assertThat(form.page().title()).isEqualTo("Components - EHC plan quality");
        assertThat(form.page().select(".govuk-error-summary, .govuk-error-message"))
                .isEmpty();
    }

    @Test
    void lists_its_errors_in_the_order_it_asks_and_leads_to_each_field() {
        Answer refused = browser.send(
                browser.open("/gallery"),
                Map.of("received.day", "31", "received.month", "13", "received.year", "2026"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).isEqualTo("Error: Components - EHC plan quality");
        assertThat(refused.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter the child's full name",
                        "Date received must be a real date",
                        "Select who asked for the assessment",
                        "Select at least one service",
                        "Select a reason",
                        "Enter a note");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#name", "#received.month", "#source", "#services", "#reason", "#note")
                .allSatisfy(anchor -> assertThat(refused.page().getElementById(anchor.substring(1)))
                        .isNotNull());
    }

    @Test
    void brings_people_to_the_error_summary_without_javascript() {
        Answer refused = browser.send(browser.open("/gallery"), Map.of());

        Element summary = refused.the("main > .govuk-error-summary");
        assertThat(summary).isEqualTo(refused.the("main").child(0));
        assertThat(summary.hasAttr("autofocus")).isTrue();
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void marks_only_the_boxes_of_a_date_that_are_wrong() {
        Answer refused = browser.send(
                browser.open("/gallery"),
                Map.of("received.day", "31", "received.month", "13", "received.year", "2026"));

        assertThat(refused.page().select(".govuk-date-input__input").eachAttr("value"))
                .containsExactly("31", "13", "2026");
        assertThat(refused.page()
                        .select(".govuk-date-input__input.govuk-input--error")
                        .eachAttr("id"))
                .containsExactly("received.month");
    }

    @Test
    void keeps_every_answer_and_writes_it_as_text() {
        Answer refused = browser.send(
                browser.open("/gallery"),
                Map.of(
                        "name",
                        "Rowan <b>\"Example\"",
                        "source",
                        "OTHER",
                        "sourceName",
                        "A neighbour",
                        "services",
                        "CARE",
                        "reason",
                        "AWAY",
                        "note",
                        "</textarea><script>",
                        "received.month",
                        "Nov"));

        assertThat(refused.the("#name").val()).isEqualTo("Rowan <b>\"Example\"");
        assertThat(refused.page().select("input[name=source][checked]").eachAttr("value"))
                .containsExactly("OTHER");
        assertThat(refused.the("#sourceName").val()).isEqualTo("A neighbour");
        assertThat(refused.page().select("input[name=services][checked]").eachAttr("value"))
                .containsExactly("CARE");
        assertThat(refused.page().select("#reason option[selected]").eachAttr("value"))
                .containsExactly("AWAY");
        assertThat(refused.the("#note").val()).isEqualTo("</textarea><script>");
        assertThat(refused.page().select(".govuk-date-input__input").eachAttr("value"))
                .containsExactly("", "Nov", "");
    }

    @Test
    void keeps_the_other_answers_when_one_is_of_the_wrong_kind() {
        Answer refused = browser.send(
                browser.open("/gallery"),
                Map.of("weeks", "six", "name", "Rowan Example", "received.day", "3", "source", "PARENT"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#weeks");
        assertThat(refused.text("#weeks-error")).isEqualTo("Error: weeks must be a whole number");
        assertThat(refused.the("#weeks").val()).isEqualTo("six");
        assertThat(refused.the("#name").val()).isEqualTo("Rowan Example");
        assertThat(refused.the("[id=received.day]").val()).isEqualTo("3");
        assertThat(refused.page().select("input[name=source][checked]").eachAttr("value"))
                .containsExactly("PARENT");
    }

    @Test
    void ties_hint_and_error_to_their_field() {
        Answer refused = browser.send(browser.open("/gallery"), Map.of("received.day", "x"));

        assertThat(refused.the("#name").attr("aria-describedby")).isEqualTo("name-hint name-error");
        assertThat(refused.text("#name-error")).isEqualTo("Error: Enter the child's full name");
        assertThat(refused.the("fieldset:has([id=received.day])").attr("aria-describedby"))
                .isEqualTo("received-hint received-error");
        assertThat(refused.the("#sourceName").hasAttr("aria-describedby"))
                .as("neither hint nor error")
                .isFalse();
    }

    @Test
    void takes_a_complete_form() {
        Answer taken = browser.send(
                browser.open("/gallery"),
                Map.of(
                        "name",
                        "Rowan Example",
                        "received.day",
                        "23",
                        "received.month",
                        "Sep",
                        "received.year",
                        "2026",
                        "source",
                        "SCHOOL",
                        "services",
                        "HEALTH",
                        "reason",
                        "AWAY",
                        "note",
                        "None"));

        assertThat(taken.status()).isEqualTo(302);
    }

    @Test
    void shows_a_refusal_found_after_the_checks_at_its_field_too() {
        Answer refused = browser.send(
                browser.open("/gallery"),
                Map.of(
                        "name",
                        "Rowan Example",
                        "received.day",
                        "24",
                        "received.month",
                        "11",
                        "received.year",
                        "2026",
                        "source",
                        "SCHOOL",
                        "services",
                        "HEALTH",
                        "reason",
                        "AWAY",
                        "note",
                        "None"));

        assertThat(refused.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Date received must be today or in the past");
        assertThat(refused.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#received.day");
        assertThat(refused.page().select(".govuk-date-input__input.govuk-input--error"))
                .hasSize(3);
    }
}
