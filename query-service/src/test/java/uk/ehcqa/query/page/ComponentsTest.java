package uk.ehcqa.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.gallery.Browser;
import uk.ehcqa.gallery.Browser.Answer;
import uk.ehcqa.gallery.Site;

@Site
class ComponentsTest {

    private final Browser browser;
    private Answer components;
    private Answer charts;

    ComponentsTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        components = browser.open("/gallery");
        charts = browser.open("/gallery/charts");
    }

    @Test
    void every_id_is_given_once() {
        assertThat(components.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_field_has_a_label() {
        assertThat(components.page().select("main :is(input:not([type=hidden]), select, textarea)"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(components.page().select("label[for=\"" + field.id() + "\"]"))
                        .hasSize(1));
    }

    @Test
    void what_an_answer_asks_besides_follows_that_answer() {
        Element revealed = components.the(".govuk-radios__conditional");

        assertThat(revealed.select("input").eachAttr("name")).containsExactly("sourceName");
        assertThat(components
                        .the(".govuk-radios__item:has(+ .govuk-radios__conditional) input")
                        .val())
                .isEqualTo("OTHER");
    }

    @Test
    void a_status_strip_stands_ready_before_it_says_anything() {
        assertThat(components.page().select(".app-status[role=status]").eachText())
                .containsExactly(
                        "Saved. “Final plan sent” is being added to this page. Refresh now",
                        "Saving succeeded, but this page is behind since 09:41.");
        assertThat(components.page().select(".app-status[role=status]:empty")).hasSize(1);
    }

    @Test
    void only_an_answer_that_can_be_changed_has_a_link() {
        assertThat(components.page().select(".govuk-summary-list__row").eachText())
                .containsExactly("Child Rowan Example", "Date received 23 September 2026 Change date received");
    }

    @Test
    void the_current_view_is_marked() {
        assertThat(components.page().select(".app-subnav a[aria-current=page]").eachText())
                .containsExactly("Components");
        assertThat(components.page().select(".app-pager a[aria-current=page]").eachText())
                .containsExactly("5");
    }

    @Test
    void a_column_says_how_it_is_sorted() {
        assertThat(components.page().select("th[aria-sort=ascending]").eachText())
                .containsExactly("Next date ▲");
        assertThat(components.page().select("th[scope=col]:not([aria-sort])").eachText())
                .containsExactly("Child and case", "Stage", "Open cases");
    }

    @Test
    void a_date_is_red_only_when_it_is_late() {
        assertThat(charts.page().select("td[data-label='Next date']").eachText())
                .containsExactly(
                        "Tue 10 Nov, 13 days late Final plan",
                        "Fri 27 Nov, in 4 days Final plan",
                        "Thu 10 Dec, in 17 days Final plan",
                        "Wed 13 Jan 2027, in 51 days Final plan");
        assertThat(charts.page().select(".govuk-tag--red").eachText()).containsExactly("13 days late");
        assertThat(charts.page().select("main .app-soon").eachText()).containsExactly("in 4 days");
    }

    @Test
    void a_figure_holds_both_pictures_its_numbers_and_its_file() {
        Element figure = charts.the("#weeks");

        assertThat(figure.select("svg[role=img]")).hasSize(2).allSatisfy(picture -> {
            assertThat(picture.attr("aria-labelledby"))
                    .isEqualTo(picture.expectFirst("title").id() + " "
                            + picture.expectFirst("desc").id());
        });
        assertThat(figure.select("thead th").eachText()).containsExactly("Weeks since the request", "Open cases");
        assertThat(figure.expectFirst("tbody tr").text()).isEqualTo("0 to 1 9");
        assertThat(figure.select("a").attr("href")).isEqualTo("/weeks.csv");
    }

    @Test
    void a_tile_says_in_words_how_it_stands() {
        assertThat(charts.page().select(".app-kpis li").eachText())
                .containsExactly(
                        "Final plan, in 20 weeks 66% Better since Apr 2026",
                        "Say if we will assess, in 6 weeks 60% Worse since Aug 2025",
                        "Say if there will be no plan, in 16 weeks 71% No clear change",
                        "Open past 20 weeks 41 of 240",
                        "Longest wait 35 weeks");
    }

    @Test
    void the_clock_of_a_case_says_its_day_and_state() {
        assertThat(charts.page().select(".app-clock__day").eachText())
                .containsExactly("Day 61 of 140, on time", "Day 153 of 140, 13 days late");
    }
}
