package uk.ehcqa.query.reviewtimeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

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
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.review.ReviewDateCorrected;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;

/** A meeting of 2 March 2026, to be decided by the 30th: decided on 2 April, as was thought until it was put right in October. */
@QueryTest
class ReviewsOfThePastTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void a_backdated_correction() {
        recorded.are(CaseStory.of("2026-0001", "Amber", "Testchild", "2016-03-02")
                .recordedAt("2026-03-03T10:00:00Z")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 3, 3), null))
                .reviewMeetingHeld("2026-03-02")
                .recordedAt("2026-04-10T10:00:00Z")
                .reviewDecided("2026-03-02", "2026-04-02", ReviewOutcome.MAINTAIN)
                .recordedAt("2026-10-05T08:30:00Z")
                .and(id -> new ReviewDateCorrected(
                        id,
                        1,
                        1,
                        ReviewStep.DECISION_NOTIFIED,
                        LocalDate.of(2026, 4, 2),
                        LocalDate.of(2026, 3, 27),
                        "The letter is dated the 27th")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "now", textBlock = """
            now                                | IN_TIME
            asKnownAt=2026-10-05T09:30         | IN_TIME
            asKnownAt=2026-10-05T09:29         | LATE
            asKnownAt=2026-09-30               | LATE
            asKnownAt=2026-04-09               | OUTSTANDING
            asKnownAt=2026-03-30               | NOT_YET_DUE
            asKnownAt=2026-03-02               | NONE
            on=2026-03-27                      | IN_TIME
            on=2026-03-26                      | NOT_YET_DUE
            on=2026-03-01                      | NONE
            asKnownAt=2026-09-30&on=2026-04-01 | OUTSTANDING
            """)
    void are_counted_as_they_were_known_and_as_they_stood(@Nullable String past, String standing) {
        var answer = assertThat(pages.answer("/api/timeliness/reviews?from=2026-01-01&to=2026-12-31&by=year"
                        + (past == null ? "" : "&" + past)))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.periods[0].meetings").isEqualTo(standing.equals("NONE") ? 0 : 1);
        answer.extractingPath("$.periods[0].inTime").isEqualTo(standing.equals("IN_TIME") ? 1 : 0);
        answer.extractingPath("$.periods[0].late").isEqualTo(standing.equals("LATE") ? 1 : 0);
        answer.extractingPath("$.periods[0].outstanding").isEqualTo(standing.equals("OUTSTANDING") ? 1 : 0);
        answer.extractingPath("$.periods[0].notYetDue").isEqualTo(standing.equals("NOT_YET_DUE") ? 1 : 0);
    }

    @Test
    void open_the_reviews_that_were_counted_then() {
        var page = pages.openAs(Role.MANAGER, "/dashboards/reviews?asKnownAt=2026-09-30");

        assertThat(page.select(".govuk-notification-banner__heading").text())
                .isEqualTo("As known at the end of 30 September 2026.");
        var late =
                page.select("[aria-labelledby=h-years] a[href*=standing=late]").attr("href");
        assertThat(late).contains("asKnownAt=2026-09-30");
        assertThat(texts(pages.openAs(Role.MANAGER, late), "tbody tr"))
                .containsExactly(
                        "2026-0001 2 March 2026 30 March 2026 2 April 2026, 3 days late Keep the plan as it is");
        assertThat(pages.openAs(Role.MANAGER, late).select("tbody a").attr("href"))
                .isEqualTo("/cases/2026-0001?asKnownAt=2026-09-30");
    }

    @Test
    void cannot_be_asked_for_a_moment_to_come() {
        var answer = assertThat(
                        pages.answer("/api/timeliness/reviews?from=2026-01-01&to=2026-12-31&asKnownAt=2036-01-01"))
                .hasStatus(400)
                .bodyJson();

        answer.extractingPath("$.errors[0].field").isEqualTo("asKnownAt");
        answer.extractingPath("$.errors[0].message")
                .isEqualTo(
                        "asKnownAt cannot be read. Write a day or a moment that is not to come, such as 2026-09-30 or"
                                + " 2026-09-30T16:00:00Z.");
    }
}
