package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequestMarkedRecordedInError;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Everything was recorded on Monday 23 November 2026 at 09:41. */
@QueryTest
class CaseHistoryPageTest {

    static final String PAGE = "/cases/2026-0413/history";
    static final String RECORDED = "Mon 23 Nov, 09:41 Caseworker 4, North team";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void tells_everything_the_latest_first_with_a_correction_beside_what_it_corrects() {
        recorded.are(Rowan.assessing());

        assertThat(texts(pages.openAs(Role.DATA_OFFICER, PAGE), "tbody tr"))
                .containsExactly(
                        "Date of “Told the family we will assess” corrected Correction"
                                + " From 27 October 2026 to 28 October 2026: Typed wrongly Wed 28 Oct " + RECORDED,
                        "Asked for advice Thu 29 Oct " + RECORDED,
                        "Told the family we will assess Tue 27 Oct " + RECORDED,
                        "Request received Asked for by: Parent or young person Wed 23 Sep " + RECORDED,
                        "Case opened " + RECORDED);
    }

    @Test
    void leads_those_who_record_to_the_form_that_corrects_a_date() {
        recorded.are(Rowan.assessing());

        assertThat(pages.open(PAGE).select("tbody a").eachAttr("href"))
                .containsExactly(
                        "/cases/2026-0413/corrections/new?episode=1&step=ADVICE_REQUESTED",
                        "/cases/2026-0413/steps/1/ADVICE_REQUESTED/recorded-in-error",
                        "/cases/2026-0413/corrections/new?episode=1&step=ASSESSMENT_AGREED",
                        "/cases/2026-0413/corrections/new?episode=1&step=REQUEST_RECEIVED");
    }

    @Test
    void leads_of_several_drafts_sent_again_to_a_form_for_the_one_the_case_goes_by_and_to_another_for_those_before() {
        recorded.are(Rowan.assessing()
                .draftSent("2026-10-30")
                .draftSentAgain("2026-11-02")
                .draftSentAgain("2026-11-10"));

        assertThat(pages.open(PAGE).select("tbody a[href*=DRAFT]").eachAttr("href"))
                .containsExactly(
                        "/cases/2026-0413/corrections/new?episode=1&step=DRAFT_PLAN_RESENT",
                        "/cases/2026-0413/steps/1/DRAFT_PLAN_RESENT/recorded-in-error",
                        "/cases/2026-0413/drafts/corrections/new?episode=1&draft=1",
                        "/cases/2026-0413/corrections/new?episode=1&step=DRAFT_PLAN_SENT");
    }

    @Test
    void leads_to_the_form_that_corrects_a_date_of_death_which_came_after_the_assessment() {
        recorded.are(Rowan.issuedLate().and(id -> new ChildDied(id, LocalDate.of(2026, 9, 1))));

        var address = pages.open(PAGE).select("tbody a").attr("href");

        assertThat(address).isEqualTo("/cases/2026-0413/corrections/new?step=CHILD_DIED");
        assertThat(pages.open(address).select("input[name=step][checked]").eachAttr("value"))
                .containsExactly("CHILD_DIED");
    }

    @Test
    void shows_what_was_recorded_in_error_beside_the_reason_and_offers_nothing_more_for_it() {
        recorded.are(Rowan.assessing()
                .draftSent("2026-11-10")
                .and(id -> new StepMarkedRecordedInError(
                        id, 1, Step.DRAFT_PLAN_SENT, LocalDate.of(2026, 11, 10), "Another case", null)));

        var rows = pages.open(PAGE).select("tbody tr");

        assertThat(rows.get(0).text())
                .startsWith("“Draft plan sent” recorded in error Correction 10 November 2026: Another case");
        assertThat(rows.get(1).text()).startsWith("Draft plan sent The family can comment until 24 November 2026");
        assertThat(rows.get(1).select("a")).isEmpty();
    }

    @Test
    void offers_after_a_draft_sent_again_was_marked_what_puts_the_one_before_right() {
        recorded.are(Rowan.assessing()
                .draftSent("2026-10-30")
                .draftSentAgain("2026-11-02")
                .draftSentAgain("2026-11-10")
                .and(id -> new StepMarkedRecordedInError(
                        id,
                        1,
                        Step.DRAFT_PLAN_RESENT,
                        LocalDate.of(2026, 11, 10),
                        "Another case",
                        LocalDate.of(2026, 11, 16))));

        assertThat(texts(pages.open(PAGE), "tbody tr:has(a[href*=DRAFT_PLAN_RESENT])"))
                .singleElement()
                .asString()
                .contains("Mon 2 Nov");
    }

    @Test
    void offers_nothing_for_what_was_marked_when_the_same_is_recorded_again() {
        var received = LocalDate.of(2026, 10, 1);
        recorded.are(Rowan.assessing()
                .and(id -> new FurtherRequestLinked(id, 1, received, RequestSource.HEALTH))
                .and(id ->
                        new LinkedRequestMarkedRecordedInError(id, 1, received, RequestSource.HEALTH, "Another case"))
                .and(id -> new FurtherRequestLinked(id, 1, received, RequestSource.HEALTH)));

        var rows = pages.open(PAGE).select("tbody tr");

        assertThat(rows.get(0).select("a[href*=requests]")).hasSize(2);
        assertThat(rows.get(2).text()).startsWith("Another request received");
        assertThat(rows.get(2).select("a")).isEmpty();
    }

    @Test
    void leads_to_no_form_once_the_details_were_erased() {
        recorded.are(Rowan.issuedLate().and(id -> new ChildDetailsErased(id, ErasureGround.REQUEST_ACCEPTED)));

        assertThat(pages.open(PAGE).select("tbody a")).isEmpty();
    }

    @Test
    void leads_to_marking_whatever_nothing_rests_on() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-05")
                .and(id -> new FurtherRequestLinked(id, 1, LocalDate.of(2026, 5, 6), null))
                .and(id -> new FurtherRequestLinked(id, 1, LocalDate.of(2026, 5, 7), RequestSource.HEALTH))
                .and(id -> new DelayReasonRecorded(id, 1, TimeLimit.ASSESSMENT_DECISION, DelayReason.CASEWORK_CAPACITY))
                .refusedToAssess("2026-06-20")
                .and(id -> new RefusalOverturned(
                        id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, LocalDate.of(2026, 10, 12))));

        assertThat(pages.open(PAGE).select("tbody a[href$=recorded-in-error]").eachAttr("href"))
                .containsExactly(
                        "/cases/2026-0413/overturned-refusals/1/recorded-in-error",
                        "/cases/2026-0413/delay-reasons/1/ASSESSMENT_DECISION/recorded-in-error",
                        "/cases/2026-0413/requests/1/2026-05-07/HEALTH/recorded-in-error",
                        "/cases/2026-0413/requests/1/2026-05-06/recorded-in-error");
    }

    @Test
    void leads_after_a_death_only_to_marking_the_death() {
        recorded.are(Rowan.assessing().and(id -> new ChildDied(id, LocalDate.of(2026, 11, 2))));

        assertThat(pages.open(PAGE).select("tbody a[href$=recorded-in-error]").eachAttr("href"))
                .containsExactly("/cases/2026-0413/death/recorded-in-error");
    }

    @Test
    void goes_on_to_a_second_page_after_fifty_events() {
        var story = CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-01-05");
        for (var drafts = 0; drafts < 49; drafts++) {
            story.draftSent("2026-03-02");
        }
        recorded.are(story);

        assertThat(pages.open(PAGE).select("main").text()).contains("Showing 1 to 50 of 51 events");
        assertThat(texts(pages.open(PAGE + "?page=2"), "tbody tr"))
                .hasSize(1)
                .allMatch(row -> row.startsWith("Case opened"));
    }
}
