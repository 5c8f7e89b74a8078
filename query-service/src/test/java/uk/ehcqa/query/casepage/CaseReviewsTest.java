package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewDecided;

/** The reviews of a plan made on Monday 24 November 2025. Today is Monday 23 November 2026, the last day of its first year. */
@QueryTest
class CaseReviewsTest {

    static final String PAGE = "/cases/2026-0413";
    static final String NEXT = "[aria-labelledby=h-plans] li";
    static final String REVIEWS = "[aria-labelledby=h-plans] tbody tr";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void are_due_within_the_twelve_months_that_start_with_the_day_the_plan_was_made() {
        recorded.are(planned("2019-05-14"));

        assertThat(texts(pages.open(PAGE), NEXT))
                .containsExactly("Review of the plan by Mon 23 Nov, today Children and Families Act 2014, s.44(1):"
                        + " 24 November 2025 + 12 months − 1 day"
                        + " Record it: Review of the plan");
        assertThat(pages.open(PAGE).select(REVIEWS)).isEmpty();
    }

    @Test
    void are_to_be_reported_in_two_weeks_and_decided_in_four() {
        recorded.are(planned("2019-05-14").reviewMeetingHeld("2026-10-19"));

        var page = pages.open(PAGE);

        assertThat(texts(page, NEXT))
                .containsExactly(
                        "Review report by Mon 2 Nov, 21 days late SEND Regulations 2014, reg. 20(7) and 21(7):"
                                + " 19 October 2026 + 2 weeks"
                                + " Record it: Review report",
                        "Review decision by Mon 16 Nov, 7 days late SEND Regulations 2014, reg. 20(10):"
                                + " 19 October 2026 + 4 weeks"
                                + " Record it: Review decision",
                        "Review of the plan by Mon 23 Nov, today Children and Families Act 2014, s.44(1):"
                                + " 24 November 2025 + 12 months − 1 day");
        assertThat(texts(page, REVIEWS))
                .containsExactly("19 October 2026 Awaited Not recorded Still to come Still to come");
    }

    @Test
    void are_complete_with_the_decision_which_starts_the_next_year() {
        recorded.are(planned("2019-05-14")
                .reviewMeetingHeld("2026-10-19")
                .reviewDecided("2026-10-19", "2026-11-19", MAINTAIN));

        var page = pages.open(PAGE);

        assertThat(texts(page, NEXT))
                .containsExactly("Review of the plan by Thu 18 Nov 2027, in 360 days Children and Families Act 2014,"
                        + " s.44(1): 19 November 2026 + 12 months − 1 day"
                        + " Record it: Review of the plan");
        assertThat(texts(page, REVIEWS))
                .containsExactly("19 October 2026 19 November 2026 Keep the plan as it is 3 days late In time");
    }

    @Test
    void that_amend_the_plan_propose_the_amendments_with_the_decision_and_send_it_in_twelve_weeks() {
        recorded.are(
                planned("2019-05-14").reviewMeetingHeld("2026-10-19").reviewDecided("2026-10-19", "2026-11-16", AMEND));

        assertThat(texts(pages.open(PAGE), NEXT))
                .startsWith(
                        "Proposed amendments by Mon 16 Nov, 7 days late SEND Regulations 2014, reg. 22(2);"
                                + " R (L, M and P) v Devon [2022] EWHC 493 (Admin):"
                                + " 19 October 2026 + 4 weeks Record it: Proposed amendments",
                        "Amended plan by Mon 11 Jan 2027, in 49 days SEND Regulations 2014, reg. 22(3) and (4);"
                                + " R (L, M and P) v Devon [2022] EWHC 493 (Admin):"
                                + " 19 October 2026 + 12 weeks");
    }

    @Test
    void that_proposed_amendments_early_send_the_amended_plan_eight_weeks_later() {
        recorded.are(planned("2019-05-14")
                .reviewMeetingHeld("2026-10-19")
                .reviewDecided("2026-10-19", "2026-11-02", AMEND)
                .and(id -> new AmendmentNoticeSent(id, 1, 1, LocalDate.of(2026, 11, 2))));

        var page = pages.open(PAGE);

        assertThat(texts(page, NEXT).getFirst())
                .startsWith("Amended plan by Mon 28 Dec, in 35 days")
                .endsWith(": 2 November 2026 + 8 weeks" + " Record it: Amended plan");
        assertThat(texts(page, REVIEWS))
                .containsExactly("19 October 2026 2 November 2026 Amend the plan"
                        + " Amendments proposed to the family 2 November 2026, comments until 16 November 2026"
                        + " In time In time");
    }

    @Test
    void ask_a_return_for_no_amendments() {
        recorded.are(planned("2019-05-14")
                .and(id -> new ReviewDecided(id, 1, null, LocalDate.of(2026, 11, 16), AMEND, true)));

        assertThat(texts(pages.open(PAGE), NEXT)).hasSize(1);
    }

    @Test
    void are_said_to_be_late_only_where_it_can_be_told() {
        recorded.are(planned("2019-05-14").reviewDecided(null, "2026-11-24", MAINTAIN));

        assertThat(texts(pages.open(PAGE), REVIEWS))
                .containsExactly("Not recorded 24 November 2026 Keep the plan as it is Cannot be told 1 day late");

        recorded.are(planned("2019-05-14")
                .and(id -> new ReviewDecided(id, 1, null, LocalDate.of(2026, 11, 24), MAINTAIN, true)));
        assertThat(texts(pages.open(PAGE), REVIEWS))
                .containsExactly("Not recorded 24 November 2026 Keep the plan as it is Cannot be told Cannot be told");
    }

    @Test
    void have_their_dates_and_rules_on_the_page_of_dates() {
        recorded.are(planned("2019-05-14")
                .reviewMeetingHeld("2026-10-19")
                .reviewDecided("2026-10-19", "2026-11-16", MAINTAIN));

        assertThat(texts(pages.open(PAGE + "/dates"), "tbody tr"))
                .contains(
                        "Review decision 16 November 2026 19 October 2026 + 4 weeks Within 4 weeks of the review meeting SEND"
                                + " Regulations 2014, reg. 20(10) Done 16 November 2026, in time",
                        "Review of the plan 23 November 2026 24 November 2025 + 12 months − 1 day Within the 12 months"
                                + " starting with the day the plan was made or the last review was complete Children and"
                                + " Families Act 2014, s.44(1) To be confirmed by the authority’s lawyer Done 16"
                                + " November 2026, in time",
                        "Review of the plan 15 November 2027 16 November 2026 + 12 months − 1 day Within the 12 months"
                                + " starting with the day the plan was made or the last review was complete Children and"
                                + " Families Act 2014, s.44(1) To be confirmed by the authority’s lawyer"
                                + " Mon 15 Nov 2027, in 357 days");
    }

    @Test
    void are_advised_sooner_for_a_child_under_five() {
        recorded.are(planned("2022-05-14"));
        assertThat(texts(pages.open(PAGE), NEXT).getLast())
                .isEqualTo("Under 5: consider a review between 24 February 2026 and 24 May 2026"
                        + " SEND Code of Practice 2015, 9.178: this is advice, and nothing is late after it");

        recorded.are(planned("2021-02-24"));
        assertThat(texts(pages.open(PAGE), NEXT)).hasSize(1);
    }

    @Test
    void are_no_longer_due_once_the_plan_has_ended() {
        recorded.are(planned("2019-05-14").and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 11, 1), null)));

        assertThat(pages.open(PAGE).select(NEXT)).isEmpty();
        assertThat(pages.open(PAGE + "/dates").select("main").text()).doesNotContain("Review of the plan");
    }

    @Test
    void have_their_limits_in_the_api() {
        recorded.are(planned("2019-05-14").reviewMeetingHeld("2026-10-19"));

        var answer = assertThat(pages.answer("/api" + PAGE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].inForce").isEqualTo(true);
        answer.extractingPath("$.plans[0].reviews[0].steps.MEETING_HELD").isEqualTo("2026-10-19");
        answer.extractingPath("$.plans[0].limits[*].limit")
                .asArray()
                .containsExactly("REVIEW_REPORT", "REVIEW_DECISION", "ANNUAL_REVIEW");
        answer.extractingPath("$.plans[0].limits[*].dueOn")
                .asArray()
                .containsExactly("2026-11-02", "2026-11-16", "2026-11-23");
        answer.extractingPath("$.plans[0].limits[*].standing").asArray().containsExactly("OVERDUE", "OVERDUE", "DUE");
        answer.extractingPath("$.plans[0].limits[1].citation").isEqualTo("SEND Regulations 2014, reg. 20(10)");
    }

    private static CaseStory planned(String bornOn) {
        return CaseStory.of("2026-0413", "Rowan", "Example", bornOn)
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
