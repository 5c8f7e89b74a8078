package uk.ehcqa.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.measure.Assessment.received;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.query.measure.InventedCaseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class TimelinessPageTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String PAGE = "/dashboards/timeliness";

    private final Pages pages;
    private final Caseload caseload;

    @Autowired
    TimelinessPageTest(Pages pages, DataSource source) {
        this.pages = pages;
        this.caseload = Caseload.in(source);
    }

    @BeforeEach
    void no_cases() {
        caseload.empty();
    }

    @Test
    void says_in_words_what_there_is_to_say_of_nothing() {
        var page = pages.open(PAGE);

        assertThat(tiles(page))
                .containsExactly(
                        "Final plan, in 20 weeks No plans issued in this period",
                        "Say if we will assess, in 6 weeks No decisions in this period",
                        "Say if there will be no plan, in 16 weeks No notices in this period",
                        "Half of families wait No plans issued in this period",
                        "Open past 20 weeks No cases are open");
        assertThat(page.select(".app-figure__head").eachText())
                .contains(
                        "No plans issued in this period",
                        "No cases are open",
                        "No decisions in this period",
                        "No notices in this period",
                        "No plans issued in these years");
        assertThat(page.text()).doesNotContain("NaN").doesNotContain("null");
        assertThat(page.select("#years tbody").text())
                .isEqualTo("2026 so far No plans No plans 0 No plans No decisions No notices");
    }

    @Test
    void shows_each_rate_with_its_denominator() {
        caseload.of(
                received("2026-01-05").agreed("2026-02-16").finalPlan("2026-05-25"),
                received("2026-01-05").agreed("2026-02-17").finalPlan("2026-05-26"),
                received("2026-01-05").agreed("2026-02-16").finalPlan("2026-08-01"),
                received("2026-01-05")
                        .agreed("2026-02-16")
                        .finalPlan("2026-05-25")
                        .excepted(),
                received("2025-01-06").refused("2025-02-17").overturned().finalPlan("2026-05-25"),
                received("2026-01-05").agreed("2026-02-16").noPlan("2026-04-27"),
                received("2026-07-06").agreed("2026-08-17"),
                received("2026-07-05").agreed("2026-08-16"));

        assertThat(tiles(pages.open(PAGE)))
                .containsExactly(
                        "Final plan, in 20 weeks 33.3% 1 of 3 plans issued Too few months to tell",
                        "Say if we will assess, in 6 weeks 87.5% 7 of 8 decisions Too few months to tell",
                        "Say if there will be no plan, in 16 weeks 100.0% 1 of 1 notices Too few months to tell",
                        "Half of families wait 141 days or less for 3 plans; on average 23.3 weeks",
                        "Open past 20 weeks 1 case 1 of 2 open; 2 past their next legal date");
        assertThat(pages.open(PAGE).select("main > p").text())
                .isEqualTo("Not in the 20-week rate: 1 sent after a refusal was overturned, 1 with an exception.");
        assertThat(tiles(pages.open(PAGE + "?exceptions=including")))
                .contains("Final plan, in 20 weeks 50.0% 2 of 4 plans issued Too few months to tell");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "period=2024&exceptions=including&requestedBy=PARENT_OR_YOUNG_PERSON"})
    void opens_behind_every_number_as_many_cases_as_it_says(String choice) {
        caseload.add(InventedCaseload.of(800, TODAY));

        var numbers = pages.open(PAGE + "?" + choice).select("main a[href^=/cases?]");

        assertThat(numbers).hasSizeGreaterThan(60).allSatisfy(number -> {
            assertThat(pages.answer("/api" + number.attr("href")))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(Integer.parseInt(number.text()));
        });
    }

    @Test
    void leaves_the_month_under_way_out_of_the_chart_but_not_out_of_the_year() {
        caseload.of(
                received("2026-06-01").finalPlan("2026-10-19"),
                received("2026-07-06").finalPlan("2026-11-23"));

        var page = pages.open(PAGE + "?period=2026");

        assertThat(page.expectFirst("#final-plans tbody tr").text()).startsWith("October 2026 100.0% 1 1");
        assertThat(tiles(page).getFirst()).contains("2 of 2 plans issued");
        assertThat(page.select("#years tbody tr").text()).startsWith("2026 so far 100.0% 2 of 2 100.0% 2 of 2");
    }

    @Test
    void lists_the_oldest_open_cases() {
        caseload.of(
                received("2026-11-16"),
                received("2024-09-02").refused("2024-10-01").overturned(),
                received("2026-07-06").agreed("2026-08-17"));

        assertThat(pages.open(PAGE)
                        .select("#oldest h3, #oldest tbody tr, #oldest .app-figure__note")
                        .eachText())
                .containsExactly(
                        "The oldest open case is on day 812",
                        "2025-0002 812 Assessing Set by the order or agreement",
                        "2025-0003 140 Assessing Mon 26 Oct, 28 days late",
                        "2025-0001 7 Deciding to assess Mon 28 Dec, in 35 days",
                        "1 of the open cases follow a refusal that was overturned: other limits bear on them.");
    }

    @Test
    void says_how_each_figure_is_counted_and_who_says_so() {
        assertThat(pages.open(PAGE).select("#how-counted dt").eachText())
                .containsExactly(
                        "Final plans within 20 weeks",
                        "After an overturned refusal",
                        "How long families wait",
                        "Decisions within 6 weeks",
                        "No-plan notices within 16 weeks",
                        "Open cases",
                        "Requests");
        assertThat(pages.open(PAGE).expectFirst("#how-counted dd").text())
                .contains("on or before day 140")
                .endsWith("Source: SEND Regulations 2014, reg. 13(2) and (3); DfE SEN2 statistics, item Week20");
    }

    private static List<String> tiles(Document page) {
        return page.select(".app-kpis > li").stream().map(Element::text).toList();
    }
}
