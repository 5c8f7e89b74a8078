package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.TransferKind.EARLY_YEARS_TO_SCHOOL;
import static uk.ehcqa.shared.timeliness.TransferKind.INFANT_TO_JUNIOR;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.plan.PlanParticularsReturned;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferCorrected;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;

/** The transfers expected under a plan made on Monday 24 November 2025. Today is Monday 23 November 2026. */
@QueryTest
class CaseTransfersTest {

    static final String PAGE = "/cases/2026-0413";
    static final String NEXT = "[aria-labelledby=h-plans] li";
    static final String ROWS = "[aria-labelledby=h-plans] .govuk-summary-list__row";

    static final PhaseTransfer JUNIOR = new PhaseTransfer(INFANT_TO_JUNIOR, 2027, null);
    static final PhaseTransfer SECONDARY = new PhaseTransfer(PRIMARY_TO_SECONDARY, 2030, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void are_due_with_their_kind_and_rule() {
        recorded.are(planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2027));

        var page = pages.open(PAGE);

        assertThat(texts(page, NEXT))
                .endsWith("Phase transfer: early years to school, 2027 by Sun 14 Feb 2027, in 83 days"
                        + " SEND Regulations 2014, reg. 18: 15 February 2027 − 1 day"
                        + " Record it: Phase transfer: early years to school, 2027");
        assertThat(page.select(NEXT + " a").eachAttr("href")).endsWith(PAGE + "/reviews/steps/new");
        assertThat(texts(page, ROWS))
                .contains("Transfer expected Early years to school, 2027. Review and amend by 14 February 2027");
    }

    @Test
    void between_post_16_institutions_are_due_five_months_before() {
        recorded.are(planned()
                .and(id -> new PhaseTransferExpected(
                        id, 1, 1, new PhaseTransfer(POST_16_TO_POST_16, 2027, LocalDate.of(2027, 9, 6)))));

        assertThat(texts(pages.open(PAGE), NEXT).getLast())
                .startsWith("Phase transfer: one post-16 institution to another, 6 September 2027 by Tue 6 Apr 2027")
                .contains("SEND Regulations 2014, reg. 18: 6 September 2027 − 5 months");
    }

    @Test
    void are_done_with_the_review() {
        recorded.are(
                planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2026).reviewDecided(null, "2026-02-16", MAINTAIN));

        assertThat(texts(pages.open(PAGE), ROWS))
                .contains("Transfer expected Early years to school, 2026. Done 16 February 2026, 2 days late");
        assertThat(texts(pages.open(PAGE + "/dates"), "tbody tr"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "Phase transfer: early years to school, 2026 14 February 2026 15 February 2026 − 1 day In the"
                                        + " 12 months before the transfer")
                        .endsWith("SEND Regulations 2014, reg. 18 To be confirmed by the authority’s lawyer Done"
                                + " 16 February 2026, 2 days late"));
    }

    @Test
    void set_no_date_where_the_plan_was_made_later() {
        recorded.are(planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2025));

        assertThat(texts(pages.open(PAGE), ROWS))
                .contains(
                        "Transfer expected Early years to school, 2025. The plan was made after its last day, so there"
                                + " is none to keep");
        assertThat(texts(pages.open(PAGE), NEXT)).hasSize(1);
    }

    @Test
    void stand_beside_what_a_return_says() {
        var returned = new PlanParticulars(
                null, List.of(), List.of(), Map.of(), LocalDate.of(2027, 2, 15), LocalDate.of(2026, 11, 2));
        recorded.are(planned()
                .transferExpected(EARLY_YEARS_TO_SCHOOL, 2027)
                .and(id -> new PlanParticularsReturned(id, 1, returned)));

        assertThat(texts(pages.open(PAGE), ROWS))
                .contains(
                        "Phase transfer due, by a return 15 February 2027",
                        "Plan final for it, by a return 2 November 2026",
                        "Transfer expected Early years to school, 2027. Done 2 November 2026, in time");
    }

    @Test
    void are_told_to_programs_with_their_limits() {
        recorded.are(planned().transferExpected(EARLY_YEARS_TO_SCHOOL, 2027));

        var answer = assertThat(pages.answer("/api" + PAGE)).hasStatusOk().bodyJson();

        answer.extractingPath("$.plans[0].transfers.1.kind").isEqualTo("EARLY_YEARS_TO_SCHOOL");
        answer.extractingPath("$.plans[0].transfers.1.year").isEqualTo(2027);
        answer.extractingPath("$.plans[0].limits[1].limit").isEqualTo("PHASE_TRANSFER");
        answer.extractingPath("$.plans[0].limits[1].transfer").isEqualTo(1);
        answer.extractingPath("$.plans[0].limits[1].dueOn").isEqualTo("2027-02-14");
        answer.extractingPath("$.plans[0].limits[1].standing").isEqualTo("DUE");
        answer.extractingPath("$.plans[0].limits[1].citation").isEqualTo("SEND Regulations 2014, reg. 18");
    }

    @Test
    void leave_their_traces_in_the_history_and_nothing_to_put_right_of_what_was_marked() {
        recorded.are(planned()
                .transferExpected(INFANT_TO_JUNIOR, 2027)
                .and(id -> new PhaseTransferCorrected(id, 1, 1, JUNIOR, SECONDARY, "Misread"))
                .and(id -> new PhaseTransferMarkedRecordedInError(id, 1, 1, SECONDARY, "Another case")));

        var history = pages.open(PAGE + "/history");

        assertThat(texts(history, "tbody th"))
                .startsWith(
                        "“Transfer expected” recorded in error Correction"
                                + " Primary to secondary school, 2030: Another case",
                        "Transfer expected: corrected Correction From “Infant to junior school, 2027” to “Primary to"
                                + " secondary school, 2030”: Misread",
                        "Transfer expected Infant to junior school, 2027");
        assertThat(history.select("a[href*=phase-transfers]")).isEmpty();
    }

    private static CaseStory planned() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
