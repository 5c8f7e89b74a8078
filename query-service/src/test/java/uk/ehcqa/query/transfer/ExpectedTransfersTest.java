package uk.ehcqa.query.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.review.ReviewOutcome.AMEND;
import static uk.ehcqa.shared.review.ReviewOutcome.MAINTAIN;
import static uk.ehcqa.shared.timeliness.TransferKind.EARLY_YEARS_TO_SCHOOL;
import static uk.ehcqa.shared.timeliness.TransferKind.POST_16_TO_POST_16;
import static uk.ehcqa.shared.timeliness.TransferKind.PRIMARY_TO_SECONDARY;
import static uk.ehcqa.shared.timeliness.TransferKind.SECONDARY_TO_POST_16;

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
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;
import uk.ehcqa.shared.transfer.PhaseTransferMarkedRecordedInError;

/** Transfers as they stand on Monday 23 November 2026. Those of 23 April 2027 between institutions are due today. */
@QueryTest
class ExpectedTransfersTest {

    static final String DASHBOARD = "/dashboards/reviews";
    static final String YEARS = "[aria-labelledby=h-transfers] tbody";
    static final String LIST = ExpectedTransfersPage.PATH;

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void transfers() {
        recorded.are(
                planned("2026-0001")
                        .transferExpected(PRIMARY_TO_SECONDARY, 2026)
                        .reviewDecided(null, "2026-02-14", MAINTAIN),
                planned("2026-0002")
                        .transferExpected(PRIMARY_TO_SECONDARY, 2026)
                        .reviewDecided(null, "2026-02-15", MAINTAIN),
                planned("2026-0003")
                        .transferExpected(SECONDARY_TO_POST_16, 2026)
                        .reviewDecided(null, "2026-02-15", AMEND),
                planned("2026-0004")
                        .transferExpected(SECONDARY_TO_POST_16, 2026)
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 7, 31), null)),
                planned("2026-0005").transferExpected(EARLY_YEARS_TO_SCHOOL, 2027),
                planned("2026-0006").and(id -> between(id, LocalDate.of(2027, 4, 23))),
                planned("2026-0007").and(id -> between(id, LocalDate.of(2027, 4, 22))),
                planned("2026-0008")
                        .transferExpected(PRIMARY_TO_SECONDARY, 2027)
                        .and(id -> new PhaseTransferMarkedRecordedInError(
                                id, 1, 1, new PhaseTransfer(PRIMARY_TO_SECONDARY, 2027, null), "Another case")),
                planned("2026-0009"));
    }

    @Test
    void are_counted_each_for_itself_by_their_year() {
        var page = pages.openAs(Role.MANAGER, DASHBOARD);

        assertThat(texts(page, YEARS + " tr")).containsExactly("2027 3 0 0 1 2 0 0.0%", "2026 4 1 1 1 0 1 33.3%");
    }

    @Test
    void open_as_many_transfers_as_a_figure_counts() {
        for (var figure : pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a")) {
            assertThat(pages.openAs(Role.MANAGER, figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_by_a_year_without_any_that_is_derived_from_others() {
        assertThat(pages.answer("/api/timeliness/phase-transfers?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"source": "SEND Regulations 2014, reg. 18", "periods": [
                  {"year": 2026, "transfers": 4, "inTime": 1, "late": 1, "notYetDue": 0, "outstanding": 1,
                   "planEnded": 1, "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}}]}
                """);
        assertThat(pages.answer("/api/timeliness/phase-transfers?year=2030"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"periods": [{"year": 2030, "transfers": 0, "withinTime": {"inTime": 0, "all": 0, "percent": null}}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time                    | 2026-0001
            standing=late                       | 2026-0002
            standing=outstanding                | 2026-0003 2026-0007
            standing=plan-ended                 | 2026-0004
            standing=not-yet-due                | 2026-0006 2026-0005
            year=2027                           | 2026-0007 2026-0006 2026-0005
            kind=early-years-to-school          | 2026-0005
            year=2026&kind=primary-to-secondary | 2026-0001 2026-0002
            year=2028                           |
            """)
    void are_found_by_year_kind_and_standing(String query, @Nullable String references) {
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
    void say_by_when_and_when_it_was_done_and_name_no_child() {
        var page = pages.open(LIST + "?year=2026");

        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "2026-0001 Primary to secondary school, 2026 14 February 2026 14 February 2026, in time",
                        "2026-0002 Primary to secondary school, 2026 14 February 2026 15 February 2026, 1 day late",
                        "2026-0003 Secondary school to post-16, 2026 30 March 2026 Still to come",
                        "2026-0004 Secondary school to post-16, 2026 30 March 2026 The plan ended first");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a")).containsExactly("Remove filter: Transfer in 2026");
    }

    @Test
    void are_told_to_programs_one_by_one() {
        assertThat(pages.answer("/api" + LIST + "?standing=outstanding&year=2027"))
                .bodyJson()
                .isStrictlyEqualTo("""
                {"page": 1, "pages": 1, "total": 1, "items": [
                  {"reference": "2026-0007", "plan": 1, "transfer": 1, "kind": "POST_16_TO_POST_16", "year": 2027,
                   "day": "2027-04-22", "dueOn": "2026-11-22", "metOn": null, "planInForce": true}]}
                """);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            kind=lunch    | Choose the kind of transfer from the list
            standing=lost | Choose how it stands from the list
            """)
    void name_a_filter_that_is_not_in_its_list(String query, String problem) {
        assertThat(texts(pages.openWithErrors(LIST + "?" + query), ".govuk-error-summary li"))
                .containsExactly(problem);
    }

    @Test
    void are_of_this_year_alone_where_there_are_none() {
        recorded.are();

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 0 0 0 0 0 0 None due");
        assertThat(pages.open(LIST).select("main").text()).contains("No transfer is recorded as expected.");
    }

    @Test
    void stand_in_the_list_of_reviews_with_their_kind() {
        var page = pages.open("/worklist/reviews?limit=phase-transfer&due=late");

        assertThat(texts(page, "tbody tr:not(.app-groupHead)"))
                .containsExactly(
                        "Rowan Example 2026-0003, age 9 No review under way Last reviewed Sun 15 Feb"
                                + " Mon 30 Mar, 238 days late Phase transfer: secondary school to post-16"
                                + " Record a review step for Rowan Example",
                        "Rowan Example 2026-0007, age 9 No review under way Plan made Mon 24 Nov 2025, no review on"
                                + " record Sun 22 Nov, 1 day late Phase transfer: one post-16 institution to another"
                                + " Record a review step for Rowan Example");
        assertThat(page.select("td[data-label=Next step] a").eachAttr("href"))
                .containsExactly("/cases/2026-0003/reviews/steps/new", "/cases/2026-0007/reviews/steps/new");
    }

    private static PhaseTransferExpected between(CaseId id, LocalDate day) {
        return new PhaseTransferExpected(id, 1, 1, new PhaseTransfer(POST_16_TO_POST_16, day.getYear(), day));
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .requestReceived("2025-07-07")
                .agreedToAssess("2025-08-11")
                .draftSent("2025-10-20")
                .finalPlanSent("2025-11-24");
    }
}
