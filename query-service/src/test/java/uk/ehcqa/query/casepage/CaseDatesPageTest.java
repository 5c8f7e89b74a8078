package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;

/** Today is Monday 23 November 2026. */
@QueryTest
class CaseDatesPageTest {

    static final String PAGE = "/cases/2026-0413/dates";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void gives_the_rule_behind_each_date_and_how_it_stands() {
        recorded.are(Rowan.assessing());

        var page = pages.open(PAGE);

        assertThat(texts(page, "main h2"))
                .containsExactly(
                        "How these dates are worked out",
                        "Assessment requested 23 September 2026",
                        "The child or young person",
                        "To be confirmed by the authority’s lawyer",
                        "Since when these rules hold");
        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "Say if we will assess 4 November 2026 23 September 2026 + 6 weeks"
                                + " Within 6 weeks of the day the request was received SEND Regulations 2014, reg. 5(1)"
                                + " Done 28 October 2026, in time",
                        "Say if there will be no plan 13 January 2027 23 September 2026 + 16 weeks"
                                + " Within 16 weeks of the day the request was received SEND Regulations 2014, reg. 10(1)"
                                + " Wed 13 Jan 2027, in 51 days",
                        "Final plan 10 February 2027 23 September 2026 + 20 weeks"
                                + " Within 20 weeks of the day the request was received SEND Regulations 2014, reg. 13(2)"
                                + " Wed 10 Feb 2027, in 79 days",
                        "Advice for the assessment Of those asked for advice 10 December 2026 29 October 2026 + 6 weeks"
                                + " Within 6 weeks of the day the request for advice was received. Where it is not on record"
                                + " who was asked, it is counted from the day advice was asked for"
                                + " SEND Regulations 2014, reg. 8(1) Still to come",
                        "Rights pass to the young person after For information 29 June 2035 The last Friday of June in the"
                                + " school year that began 1 September 2034 After compulsory school age, the last Friday of June of"
                                + " the school year of the 16th birthday unless the council has set its end, the rights of the"
                                + " parent pass to the young person, subject to their capacity Children and Families Act 2014,"
                                + " s.83(2); Education Act 1996, s.8 To be confirmed by the authority’s lawyer Still to come");
    }

    @Test
    void says_since_when_the_rules_hold() {
        recorded.are(Rowan.issuedLate());

        assertThat(pages.open(PAGE).select("main").text())
                .contains("SEND Regulations 2014, reg. 13(2): since 1 September 2014");
    }

    @Test
    void says_what_the_lawyer_of_the_authority_is_to_confirm_and_how_it_is_set() {
        recorded.are(Rowan.assessing());

        assertThat(pages.open(PAGE).select("main").text())
                .contains(
                        "The 12 months of a review end on the day before the anniversary: Children and Families Act 2014,"
                                + " s.44(1)")
                .contains(
                        "Whether to reassess is decided within 15 days of the request: SEND Regulations 2014, reg. 25(1)");
    }

    @Test
    void says_how_late_a_step_was() {
        recorded.are(Rowan.issuedLate());

        assertThat(texts(pages.open(PAGE), "tbody td[data-label=Standing]"))
                .startsWith("Done 23 February 2026, 7 days late")
                .contains("Done 26 May 2026, 1 day late");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-08-03 | Final plan sent 3 August 2026, before these days had passed
            2026-08-15 | Final plan sent 15 August 2026, before these days had passed
            2026-08-16 | Final plan sent 16 August 2026, after these days
            """)
    void says_whether_the_family_had_all_its_days_to_comment(String sent, String standing) {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .agreedToAssess("2026-06-01")
                .draftSent("2026-08-01")
                .finalPlanSent(sent));

        assertThat(texts(pages.open(PAGE), "tbody td[data-label=Standing]")).contains(standing);
    }

    @Test
    void lets_a_limit_run_again_whose_step_was_recorded_in_error() {
        recorded.are(Rowan.issuedLate()
                .and(id -> new StepMarkedRecordedInError(
                        id, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2026, 5, 26), "Another case", null)));

        assertThat(texts(pages.open(PAGE), "tbody tr").get(1))
                .startsWith("Final plan 25 May 2026")
                .endsWith("182 days late")
                .doesNotContain("Done");
    }

    @Test
    void says_which_date_an_exception_bears_on_without_moving_it() {
        recorded.are(Rowan.withException());

        assertThat(texts(pages.open(PAGE), "tbody tr").get(1))
                .startsWith("Say if there will be no plan 13 January 2027")
                .endsWith("An exception bears on this date. It does not move it.");
    }

    @Test
    void follows_a_corrected_date_of_receipt_and_keeps_the_wrong_one() {
        var monday = LocalDate.of(2026, 9, 28);
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-09-23")
                .and(id -> new ReceiptDateCorrected(
                        id,
                        1,
                        LocalDate.of(2026, 9, 23),
                        monday,
                        "The letter was stamped on Monday",
                        monday.plusDays(42),
                        monday.plusDays(112),
                        monday.plusDays(140))));

        var page = pages.open(PAGE);

        assertThat(page.select("main").text())
                .contains("the day the request was received: 28 September 2026.")
                .contains("This date was corrected; before, it was 23 September 2026.");
        assertThat(texts(page, "tbody td[data-label=\"Last day\"]"))
                .containsExactly("9 November 2026", "18 January 2027", "15 February 2027", "29 June 2035");
    }
}
