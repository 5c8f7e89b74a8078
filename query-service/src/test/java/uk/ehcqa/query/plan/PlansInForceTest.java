package uk.ehcqa.query.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;

/** The plans in force, as they stand on Monday 23 November 2026. */
@QueryTest
class PlansInForceTest {

    static final String DASHBOARD = "/dashboards/plans";
    static final String LIST = "/worklist/plans";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void plans() {
        recorded.are(
                planned("2026-0001", "2017-05-14", "2023-11-23"),
                planned("2026-0002", "2017-05-14", "2023-11-24"),
                planned("2026-0003", "2017-05-14", "2019-03-04")
                        .and(id -> new AmendmentWithoutReviewStepTaken(
                                id, 1, 1, AmendmentStep.NOTICE_SENT, LocalDate.of(2026, 3, 2)))
                        .and(id -> new AmendmentWithoutReviewStepTaken(
                                id, 1, 1, AmendmentStep.AMENDED_PLAN_SENT, LocalDate.of(2026, 4, 27))),
                planned("2026-0004", "2001-11-24", "2019-03-04")
                        .and(id -> new ReviewDecided(id, 1, null, LocalDate.of(2026, 3, 2), ReviewOutcome.AMEND, true)),
                planned("2026-0005", "2001-11-23", "2025-11-24"),
                planned("2026-0006", "2001-07-31", "2025-11-23"),
                planned("2026-0007", "2001-07-31", "2019-03-04")
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), CeaseReason.MAXIMUM_AGE)));
    }

    @Test
    void are_counted_by_how_long_ago_they_were_updated_and_made() {
        var page = pages.openAs(Role.MANAGER, DASHBOARD);

        assertThat(page.expectFirst("#not-updated").text())
                .isEqualTo("Plans in force: 6. Not updated for 3 years: 2; of these, a return says that it was later"
                        + " decided to amend 1.");
        assertThat(texts(page, "#ages tbody tr")).containsExactly("Last updated 2 1 1 1 1 6", "First made 1 1 1 1 2 6");
        assertThat(page.expectFirst("#ages h3").text()).isEqualTo("2 of 6 plans were not updated for 3 years");
    }

    @Test
    void are_counted_by_how_near_their_holders_are_to_the_age_limit() {
        var limits = new String[] {
            "Is 25 within a year 1", "Is 25, in the last academic year 1", "Past the academic year of being 25 1"
        };

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), "#age-limit tbody tr"))
                .containsExactly(limits);
        assertThat(pages.open("/worklist/plans-ending")
                        .expectFirst("#age-limit")
                        .text())
                .startsWith("By age: " + String.join("; ", limits) + ".");
    }

    @Test
    void open_as_many_plans_as_a_figure_counts() {
        var figures = pages.openAs(Role.MANAGER, DASHBOARD).select("main a[href^=" + LIST + "]");

        assertThat(figures)
                .hasSizeGreaterThan(15)
                .allSatisfy(figure -> assertThat(pages.open(figure.attr("href")).select("tbody tr"))
                        .as(figure.attr("href"))
                        .hasSize(Integer.parseInt(figure.text())));
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            updated=from-3-to-5-years                       | 2026-0001
            updated=from-5-years                            | 2026-0004
            made=from-5-years                               | 2026-0004 2026-0003
            made=from-5-years&updated=under-1-year          | 2026-0003
            notUpdated=yes                                  | 2026-0004 2026-0001
            notUpdated=yes&amendmentDecided=no              | 2026-0001
            notUpdated=no&ageLimit=last-academic-year       | 2026-0005
            ageLimit=within-a-year                          | 2026-0004
            ageLimit=past-last-academic-year                | 2026-0006
            """)
    void are_found_by_every_filter_and_by_several(String query, String references) {
        var found = references.split(" ");

        assertThat(texts(pages.open(LIST + "?" + query), "tbody th")).containsExactly(found);
        assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].reference")
                .asArray()
                .containsExactly((Object[]) found);
    }

    @Test
    void say_their_days_and_name_no_child() {
        var page = pages.open(LIST + "?made=from-5-years");

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "2026-0004 4 March 2019 4 March 2019 2 March 2026 24 November 2026",
                        "2026-0003 4 March 2019 27 April 2026 14 May 2042");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a")).containsExactly("Remove filter: Made 5 years or more ago");
    }

    @Test
    void have_holders_of_no_age_once_the_details_are_erased() {
        recorded.are(planned("2026-0001", "2001-07-31", "2023-11-23")
                .and(id -> new ChildDetailsErased(id, ErasureGround.RECORDED_IN_ERROR)));

        assertThat(texts(pages.open(LIST), "tbody tr"))
                .containsExactly("2026-0001 23 November 2023 23 November 2023 Erased");
        assertThat(pages.open(LIST + "?ageLimit=past-last-academic-year")
                        .select("main")
                        .text())
                .contains("No plan fits these filters.");
    }

    @Test
    void are_told_to_programs() {
        assertThat(pages.answer("/api/timeliness/plans"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"today": "2026-11-23", "plans": {"plans": 6, "notUpdated": 2, "notUpdatedButDecidedToAmend": 1,
                          "updated": {"UNDER_1_YEAR": 2, "FROM_1_TO_2_YEARS": 1, "FROM_2_TO_3_YEARS": 1, "FROM_3_TO_5_YEARS": 1,
                            "FROM_5_YEARS": 1},
                          "made": {"UNDER_1_YEAR": 1, "FROM_1_TO_2_YEARS": 1, "FROM_2_TO_3_YEARS": 1, "FROM_3_TO_5_YEARS": 1,
                            "FROM_5_YEARS": 2},
                          "ageLimit": {"WITHIN_A_YEAR": 1, "LAST_ACADEMIC_YEAR": 1, "PAST_LAST_ACADEMIC_YEAR": 1}}}
                        """);
    }

    @Test
    void are_a_file_too() {
        var file = pages.answer(DASHBOARD + "/ages.csv");

        assertThat(file).hasStatusOk();
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8)
                        .lines()
                        .skip(1))
                .containsExactly("Last updated,2,1,1,1,1,6", "First made,1,1,1,1,2,6");
    }

    @Test
    void say_so_where_there_are_none() {
        recorded.are();

        assertThat(pages.open(LIST).select("main").text()).contains("No plans are in force.");
        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), "#ages h3")).containsExactly("No plans are in force");
    }

    private static CaseStory planned(String reference, String born, String made) {
        return CaseStory.of(reference, "Rowan", "Example", born)
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.parse(made), null));
    }
}
