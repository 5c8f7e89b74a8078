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
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.identity.Role;

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
                        "/cases/2026-0413/corrections/new?episode=1&step=ASSESSMENT_AGREED",
                        "/cases/2026-0413/corrections/new?episode=1&step=REQUEST_RECEIVED");
    }

    @Test
    void offers_to_correct_of_several_drafts_sent_again_only_the_one_the_case_goes_by() {
        recorded.are(Rowan.assessing()
                .draftSent("2026-10-30")
                .draftSentAgain("2026-11-02")
                .draftSentAgain("2026-11-10"));

        assertThat(texts(pages.open(PAGE), "tbody tr:has(a[href*=DRAFT])"))
                .satisfiesExactly(
                        again -> assertThat(again).contains("Tue 10 Nov"),
                        first -> assertThat(first).contains("Fri 30 Oct"));
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
