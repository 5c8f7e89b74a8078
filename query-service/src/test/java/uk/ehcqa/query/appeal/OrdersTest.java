package uk.ehcqa.query.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationAskedFor;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderCarriedOut;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Role;

/** Orders as they stand on Monday 23 November 2026. */
@QueryTest
class OrdersTest {

    static final String DASHBOARD = "/dashboards/orders";
    static final String YEARS = "[aria-labelledby=h-years] tbody";
    static final String LIST = AppealWorklistPage.PATH;
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void orders() {
        recorded.are(
                ordered("2026-0001", OrderKind.AMEND_CONTENTS, "2026-10-05").and(id -> carriedOut(id, "2026-11-09")),
                ordered("2026-0002", OrderKind.AMEND_CONTENTS, "2026-10-05").and(id -> carriedOut(id, "2026-11-10")),
                ordered("2026-0003", OrderKind.NAME_SCHOOL, "2026-11-08"),
                ordered("2026-0004", OrderKind.NAME_SCHOOL, "2026-11-09"),
                ordered("2026-0005", OrderKind.AMEND_CONTENTS, "2026-11-30"),
                planned("2026-0006").and(id -> new MediationAskedFor(id, PLAN, LocalDate.of(2026, 10, 5))),
                planned("2026-0007"));
    }

    @Test
    void are_counted_each_for_itself_by_the_year_in_which_their_limit_ends() {
        var page = pages.openAs(Role.MANAGER, DASHBOARD);

        assertThat(texts(page, YEARS + " tr")).containsExactly("2027 1 0 0 0 1 None due", "2026 4 1 1 1 1 33.3%");
    }

    @Test
    void open_as_many_limits_as_a_figure_counts() {
        var figures = pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a");

        assertThat(figures).hasSize(7);
        for (var figure : figures) {
            assertThat(pages.openAs(Role.MANAGER, figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_by_a_year_without_any_that_is_derived_from_others() {
        assertThat(pages.answer("/api/timeliness/orders?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"source": "SEND Regulations 2014, reg. 42, 44 and 45", "periods": [
                  {"year": 2026, "limits": 4, "inTime": 1, "late": 1, "notYetDue": 1, "outstanding": 1,
                   "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}}]}
                """);
        assertThat(pages.answer("/api/timeliness/orders?year=2030")).bodyJson().isLenientlyEqualTo("""
                {"periods": [{"year": 2030, "limits": 0, "withinTime": {"inTime": 0, "all": 0, "percent": null}}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time          | 2026-0001
            standing=late             | 2026-0002
            standing=outstanding      | 2026-0006 2026-0003
            standing=not-yet-due      | 2026-0004 2026-0005
            year=2026&orders=yes      | 2026-0003 2026-0004 2026-0001 2026-0002
            orders=no                 | 2026-0006
            limit=school-named        | 2026-0003 2026-0004
            year=2027                 | 2026-0005
            year=2028                 |
            """)
    void are_found_by_year_limit_and_standing_what_is_to_be_done_first(String query, @Nullable String references) {
        var found = references == null ? new String[0] : references.split(" ");

        assertThat(texts(pages.open(LIST + "?" + query), "tbody th")).containsExactly(found);
        assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].reference")
                .asArray()
                .containsExactly((Object[]) found);
    }

    @Test
    void say_what_is_due_about_which_decision_and_name_no_child() {
        var page = pages.open(LIST);

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "2026-0006 Mediation Final plan. Mediation, 5 October 2026 Wed 4 Nov, 19 days late Still to come",
                        "2026-0003 Plan that names the school Final plan. Tribunal, 8 November 2026 Sun 22 Nov, 1 day late"
                                + " Still to come",
                        "2026-0004 Plan that names the school Final plan. Tribunal, 9 November 2026 Mon 23 Nov, today"
                                + " Still to come",
                        "2026-0005 Amended plan Final plan. Tribunal, 30 November 2026 Mon 4 Jan 2027, in 42 days"
                                + " Still to come",
                        "2026-0001 Amended plan Final plan. Tribunal, 5 October 2026 9 November 2026 9 November 2026,"
                                + " in time",
                        "2026-0002 Amended plan Final plan. Tribunal, 5 October 2026 9 November 2026 10 November 2026,"
                                + " 1 day late");
        assertThat(page.text()).doesNotContain("Rowan");
    }

    @Test
    void say_so_where_nothing_is_found() {
        assertThat(pages.open(LIST + "?year=2028").select("main").text()).contains("No date fits these filters.");

        recorded.are(planned("2026-0007"));

        assertThat(pages.open(LIST).select("main").text()).contains("Nothing is due about mediation or an order.");
    }

    private static OrderCarriedOut carriedOut(CaseId id, String date) {
        return new OrderCarriedOut(id, PLAN, LocalDate.parse(date));
    }

    private static CaseStory ordered(String reference, OrderKind kind, String date) {
        return planned(reference)
                .and(id -> new AppealRegistered(id, PLAN, LocalDate.of(2026, 1, 5), Set.of(AppealGround.CONTENTS)))
                .and(id -> new AppealDecided(id, PLAN, LocalDate.parse(date), kind, false));
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
