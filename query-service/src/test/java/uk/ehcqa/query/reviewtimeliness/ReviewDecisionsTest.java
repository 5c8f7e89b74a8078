package uk.ehcqa.query.reviewtimeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;

import java.time.LocalDate;
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
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepMarkedRecordedInError;

/** Reviews as they stand on Monday 23 November 2026. Meetings up to 26 October were to be decided by today. */
@QueryTest
class ReviewDecisionsTest {

    static final String DASHBOARD = "/dashboards/reviews";
    static final String YEARS = "[aria-labelledby=h-years] tbody";
    static final String MEASURE = "/api/timeliness/reviews?from=2025-01-01&to=2026-11-23&by=year";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void reviews() {
        recorded.are(
                planned("2026-0001")
                        .reviewMeetingHeld("2026-09-07")
                        .reviewDecided("2026-09-07", "2026-10-05", MAINTAIN),
                planned("2026-0002").reviewMeetingHeld("2026-09-07").reviewDecided("2026-09-07", "2026-10-06", AMEND),
                planned("2026-0003").reviewMeetingHeld("2026-10-25"),
                planned("2026-0004").reviewMeetingHeld("2026-10-26"),
                planned("2026-0005")
                        .reviewMeetingHeld("2025-10-20")
                        .reviewMeetingHeld("2026-10-05")
                        .reviewDecided("2026-10-05", "2026-10-06", MAINTAIN),
                planned("2026-0006").reviewDecided(null, "2026-10-06", MAINTAIN),
                planned("2026-0007")
                        .reviewMeetingHeld("2026-10-01")
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 10, 2), null)),
                planned("2026-0008")
                        .reviewMeetingHeld("2026-10-01")
                        .and(id -> new ReviewStepMarkedRecordedInError(
                                id, 1, 1, ReviewStep.MEETING_HELD, LocalDate.of(2026, 10, 1), "Another case")));
    }

    @Test
    void are_counted_each_for_itself_by_the_year_of_the_meeting() {
        var page = pages.openAs(Role.MANAGER, DASHBOARD);

        assertThat(texts(page, YEARS + " tr"))
                .containsExactly("2026 so far 6 2 1 1 1 1 50.0%", "2025 1 0 0 0 0 1 None due");
    }

    @Test
    void open_as_many_reviews_as_a_figure_counts() {
        for (var figure : pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a")) {
            assertThat(pages.openAs(Role.MANAGER, figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_without_any_that_is_derived_from_others() {
        assertThat(pages.answer(MEASURE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"source": "SEND Regulations 2014, reg. 20(10)", "periods": [
                  {"period": {"from": "2025-01-01", "to": "2025-12-31"}, "meetings": 1, "inTime": 0, "late": 0,
                   "notYetDue": 0, "outstanding": 0, "notOnRecord": 1, "withinFourWeeks": {"inTime": 0, "all": 0, "percent": null}},
                  {"period": {"from": "2026-01-01", "to": "2026-11-23"}, "meetings": 6, "inTime": 2, "late": 1,
                   "notYetDue": 1, "outstanding": 1, "notOnRecord": 1, "withinFourWeeks": {"inTime": 2, "all": 4, "percent": 50.0}}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time                            | 2026-0001 2026-0005
            standing=late                               | 2026-0002
            standing=not-yet-due                        | 2026-0004
            standing=outstanding                        | 2026-0003
            standing=not-on-record                      | 2026-0005 2026-0007
            heldFrom=2026-10-26                         | 2026-0004
            heldTo=2026-09-06                           | 2026-0005
            heldFrom=2026-09-08&heldTo=2026-10-04       | 2026-0007
            heldFrom=2026-11-01                         |
            """)
    void are_found_by_how_their_decision_stands(String query, @Nullable String references) {
        assertThat(texts(pages.open(HeldReviewsPage.PATH + "?" + query), "tbody th"))
                .containsExactly(references == null ? new String[0] : references.split(" "));
    }

    @Test
    void say_when_they_were_to_be_decided_and_when_they_were_and_name_no_child() {
        var page = pages.open(HeldReviewsPage.PATH + "?standing=late");

        assertThat(texts(page, "tbody tr"))
                .containsExactly("2026-0002 7 September 2026 5 October 2026 6 October 2026, 1 day late Amend the plan");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a")).containsExactly("Remove filter: Decided late");
    }

    @Test
    void are_of_this_year_alone_where_there_are_none() {
        recorded.are();

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 so far 0 0 0 0 0 0 None due");
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .requestReceived("2024-07-01")
                .agreedToAssess("2024-08-05")
                .draftSent("2024-10-07")
                .finalPlanSent("2024-11-18");
    }
}
