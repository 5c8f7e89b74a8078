package uk.ehcqa.query.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.ChildDied;

/** Looked at by Caseworker 4. Today is Monday 23 November 2026. */
@QueryTest
class CalendarPagesTest {

    static final String UNKNOWN = "/calendar/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics";

    @Autowired
    RecordedCases recorded;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    @BeforeEach
    void no_addresses() {
        jdbc.sql("truncate calendar.feed").update();
    }

    @Test
    void list_what_is_still_to_be_done_in_ones_own_cases() {
        recorded.are(
                allocated("2026-0001", "2026-10-09", "Caseworker 4"),
                allocated("2026-0002", "2026-10-12", "Caseworker 7"),
                story("2026-0003", "2026-10-12"));

        assertThat(texts(pages.open("/calendar"), "tbody tr"))
                .containsExactly(
                        "Fri 20 Nov, 3 days late Say if we will assess 2026-0001",
                        "Fri 29 Jan 2027, in 67 days Say if there will be no plan 2026-0001",
                        "Fri 26 Feb 2027, in 95 days Final plan 2026-0001");
    }

    @Test
    void say_so_where_nothing_is_to_be_done() {
        recorded.are();

        assertThat(pages.open("/calendar").select("main").text())
                .contains("Nothing is to be done by a legal date in your cases.");
    }

    @Test
    void show_nothing_of_a_child_who_died_or_whose_request_was_withdrawn() {
        recorded.are(
                allocated("2026-0001", "2026-10-09", "Caseworker 4")
                        .and(id -> new ChildDied(id, LocalDate.of(2026, 11, 20))),
                allocated("2026-0002", "2026-10-09", "Caseworker 4")
                        .and(id -> new RequestWithdrawn(id, 1, LocalDate.of(2026, 11, 20))));

        assertThat(pages.open("/calendar").select("tbody tr")).isEmpty();
        assertThat(feedOf("Caseworker 4")).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void make_an_address_that_is_shown_once() {
        recorded.are();
        assertThat(pages.open("/calendar").select("main button").text()).isEqualTo("Make a calendar address");

        var made = pages.send("/calendar/feed", "");

        assertThat(made).hasRedirectedUrl("/calendar");
        assertThat(String.valueOf(made.getMvcResult().getFlashMap().get("feed")))
                .matches("http://127\\.0\\.0\\.1:8082/calendar/feeds/[A-Za-z0-9_-]{43}\\.ics");
        var page = pages.open("/calendar");
        assertThat(page.select("#feed")).isEmpty();
        assertThat(page.select("main").text()).contains("You made a calendar address on 23 November 2026.");
        assertThat(page.select("main button").eachText()).containsExactly("Make another address", "Revoke the address");
    }

    @Test
    void lead_calendar_programs_to_the_dates_and_to_no_name() {
        recorded.are(
                allocated("2026-0001", "2026-10-09", "Caseworker 4"),
                allocated("2026-0002", "2026-10-12", "Caseworker 7"));

        var answer =
                pages.answer("/calendar/feeds/" + feeds.make("Caseworker 4").value() + ".ics");

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar; charset=utf-8");
        assertThat(answer)
                .bodyText()
                .contains("SUMMARY:Final plan: case 2026-0001", "DTSTART;VALUE=DATE:20270226")
                .doesNotContain("2026-0002", "Rowan", "Example", "2019");
    }

    @Test
    void follow_the_case_to_another_caseworker() {
        recorded.are(allocated("2026-0001", "2026-10-09", "Caseworker 4").and(id -> to(id, "Caseworker 7")));

        assertThat(feedOf("Caseworker 4")).doesNotContain("2026-0001");
        assertThat(feedOf("Caseworker 7")).contains("2026-0001");
    }

    @Test
    void are_not_found_once_renewed_or_revoked() {
        var first = "/calendar/feeds/" + feeds.make("Caseworker 4").value() + ".ics";
        assertThat(pages.answer(first)).hasStatusOk();

        var second = "/calendar/feeds/" + feeds.make("Caseworker 4").value() + ".ics";
        assertThat(pages.answer(first)).hasStatus(404);
        assertThat(pages.answer(second)).hasStatusOk();

        assertThat(pages.send("/calendar/feed/revocation", "")).hasRedirectedUrl("/calendar");
        assertThat(pages.answer(second)).hasStatus(404);
        assertThat(pages.answer(UNKNOWN)).hasStatus(404);
    }

    @Test
    void keep_no_token() {
        var token = feeds.make("Caseworker 4");

        assertThat(jdbc.sql("select feed::text from calendar.feed")
                        .query(String.class)
                        .single())
                .doesNotContain(token.value())
                .contains(token.hash());
    }

    private String feedOf(String caseworker) {
        var answer = pages.answer("/calendar/feeds/" + feeds.make(caseworker).value() + ".ics");
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static CaseStory allocated(String reference, String receivedOn, String caseworker) {
        return story(reference, receivedOn).and(id -> to(id, caseworker));
    }

    private static CaseAllocated to(CaseId id, String caseworker) {
        return new CaseAllocated(id, new Allocation(caseworker, LocalDate.of(2026, 11, 16)));
    }

    private static CaseStory story(String reference, String receivedOn) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14").requestReceived(receivedOn);
    }
}
