package uk.ehcqa.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;
import static uk.ehcqa.shared.assessment.RequestSource.PARENT_OR_YOUNG_PERSON;

import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.measure.Caseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class TimelinessFilterTest {

    static final String PAGE = "/dashboards/timeliness";

    private final Pages pages;
    private final Caseload caseload;

    @Autowired
    TimelinessFilterTest(Pages pages, DataSource source) {
        this.pages = pages;
        this.caseload = Caseload.in(source);
    }

    @BeforeEach
    void no_cases() {
        caseload.empty();
    }

    @Test
    void keeps_what_was_chosen() {
        var page = pages.open(PAGE + "?period=12-months&exceptions=including&requestedBy=health");

        assertThat(page.select("option[selected]").eachText())
                .containsExactly("12 months to October 2026", "Counted (0)", "Health service");
        assertThat(page.select("#final-plans .app-figure__sub").text())
                .isEqualTo("Final plans sent within 20 weeks of the request, by month, 12 months to October 2026,"
                        + " including exceptions, asked for by: health service");
    }

    @Test
    void follows_who_asked() {
        caseload.of(
                received("2026-01-05").requestedBy(HEALTH).finalPlan("2026-05-25"),
                received("2026-01-05").requestedBy(PARENT_OR_YOUNG_PERSON).finalPlan("2026-05-26"));

        assertThat(tiles(pages.open(PAGE + "?requestedBy=health")))
                .first()
                .asString()
                .contains("100.0% 1 of 1");
        assertThat(tiles(pages.open(PAGE))).first().asString().contains("50.0% 1 of 2");
    }

    @Test
    void offers_the_years_on_record() {
        caseload.of(received("2023-12-31"));

        assertThat(pages.open(PAGE).select("#period option").eachText())
                .containsExactly(
                        "24 months to October 2026",
                        "12 months to October 2026",
                        "2026 so far",
                        "2025",
                        "2024",
                        "2023");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "period=last-week, period",
        "period=1999, period",
        "exceptions=some, exceptions",
        "requestedBy=nobody, requestedBy"
    })
    void names_the_filter_that_is_wrong(String query, String filter) {
        var page = pages.openWithErrors(PAGE + "?" + query);

        assertThat(page.title()).startsWith("Error: Timeliness");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + filter);
        assertThat(page.select("#" + filter)).hasSize(1);
        assertThat(pages.answer(PAGE + "/open.csv?" + query)).hasStatus4xxClientError();
    }

    private static List<String> tiles(Document page) {
        return page.select(".app-kpis > li").stream().map(Element::text).toList();
    }
}
