package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Browser.Answer;
import uk.ehcqa.gallery.Site;

@Site
class LayoutTest {

    private final Browser browser;

    LayoutTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void says_whose_service_it_is_and_who_is_looking() {
        Answer page = browser.open("/gallery");

        assertThat(page.text(".app-header__org")).isEqualTo("Exampleshire County Council");
        assertThat(page.text(".app-demo"))
                .isEqualTo("Demonstration All data is invented. Viewing as Caseworker 4, North team. Change role");
        assertThat(page.text(".app-footer")).contains("Data as at 09:41, 23 November 2026");
        assertThat(page.the("html").attr("lang")).isEqualTo("en-GB");
    }

    @Test
    void lets_people_skip_to_the_main_content_and_go_back() {
        Answer page = browser.open("/gallery");

        assertThat(page.the("body > a").attr("href")).isEqualTo("#main-content");
        assertThat(page.the("#main-content").normalName()).isEqualTo("main");
        assertThat(page.text(".app-crumbs a")).isEqualTo("Back to worklist");
    }

    @ParameterizedTest
    @CsvSource({"/worklist, Worklist", "/dashboards/timeliness, Dashboards", "/gallery, ''"})
    void marks_the_section_the_page_belongs_to(String path, String section) {
        Answer page = browser.open(path);

        assertThat(page.page().select(".app-nav a").eachText())
                .containsExactly(
                        "Worklist",
                        "Advice",
                        "Reminders",
                        "Calendar",
                        "Dashboards",
                        "Measures",
                        "Imports",
                        "Requests",
                        "To check",
                        "Sent",
                        "Audits",
                        "Frameworks",
                        "Services",
                        "Event processing",
                        "Mail",
                        "Bank holidays");
        assertThat(page.text(".app-nav a[aria-current=true]")).isEqualTo(section);
    }

    @Test
    void sends_searches_to_the_search_page() {
        Element search = browser.open("/gallery").the("form[role=search]");

        assertThat(search.attr("method")).isEqualTo("post");
        assertThat(search.attr("action")).isEqualTo("/search");
        assertThat(search.select("input[name=q]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/gallery", "/gallery/charts", "/help", "/keyboard", "/accessibility", "/privacy", "/nowhere"})
    void holds_nothing_that_the_content_security_policy_forbids(String path) {
        Answer page = browser.open(path);

        assertThat(page.page().select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.page().select("*"))
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void hands_htmx_a_token_and_forbids_it_to_evaluate_or_remember() {
        Answer page = browser.open("/gallery");

        assertThat(page.page().body().attr("hx-headers")).matches("\\{\"X-CSRF-TOKEN\": \"[^\"]{20,}\"}");
        assertThat(page.the("meta[name=htmx-config]").attr("content"))
                .contains("\"allowEval\": false", "\"includeIndicatorStyles\": false", "\"historyCacheSize\": 0");
    }
}
