package uk.ehcqa.query.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
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
class TimelinessFiguresTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String PAGE = "/dashboards/timeliness";

    private final Pages pages;
    private final Caseload caseload;

    @Autowired
    TimelinessFiguresTest(Pages pages, DataSource source) {
        this.pages = pages;
        this.caseload = Caseload.in(source);
    }

    @BeforeEach
    void no_cases() {
        caseload.empty();
    }

    @Test
    void shows_each_chart_with_its_table_and_file() {
        caseload.add(InventedCaseload.of(300, TODAY));

        assertThat(pages.open(PAGE + "?period=12-months").select("figure"))
                .hasSize(5)
                .allSatisfy(figure -> {
                    assertThat(figure.select("svg[role=img]"))
                            .as("wide and narrow")
                            .hasSize(2);
                    assertThat(figure.select("details summary").text()).startsWith("Show the numbers");
                    assertThat(figure.select("table tbody tr")).isNotEmpty();
                    assertThat(figure.select("a[href$='.csv?period=12-months&exceptions=excluding']")
                                    .attr("href"))
                            .isEqualTo(PAGE + "/" + figure.id() + ".csv?period=12-months&exceptions=excluding");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"final-plans", "decisions", "no-plan-notices", "open", "distribution"})
    void gives_the_numbers_of_each_chart_as_a_file(String figure) {
        caseload.add(InventedCaseload.of(300, TODAY));
        var rows = pages.open(PAGE + "?period=2025").select("#" + figure + " tbody tr");

        var file = pages.answer(PAGE + "/" + figure + ".csv?period=2025");

        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .hasHeader("Content-Disposition", "attachment; filename=\"" + figure + "-2026-11-23.csv\"");
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8)
                        .lines()
                        .skip(1))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> String.join(
                                ",",
                                row.select("th, td").stream().map(Element::text).toList()))
                        .toList());
    }

    @Test
    void has_no_file_of_a_chart_that_is_not_there() {
        assertThat(pages.answer(PAGE + "/other.csv")).hasStatus(404);
    }
}
