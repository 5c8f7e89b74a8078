package uk.ehcqa.query.reminder;

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
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.identity.Role;

/** Caseworker 4 and a manager are reminded. Today is Monday 23 November 2026. */
@QueryTest
class DigestPageTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Reminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    final CaseStory late = allocated("2026-0001", "2026-10-09", "Caseworker 4");

    @BeforeEach
    void reminders_of_three_cases() {
        jdbc.sql("truncate reminder.reminder").update();
        recorded.are(
                late,
                allocated("2026-0002", "2026-10-12", "Caseworker 4"),
                allocated("2026-0003", "2026-10-13", "Caseworker 7"),
                story("2026-0004", "2026-10-14"));
        reminders.make(TODAY, 7);
    }

    @Test
    void shows_a_caseworker_what_was_missed_and_what_comes_up_in_their_cases() {
        var page = pages.open("/digest");

        assertThat(page.select("main").text()).contains("1 missed, 1 coming up soon.");
        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "Say if we will assess Fri 20 Nov, 3 days late 2026-0001",
                        "Say if we will assess Mon 23 Nov, today 2026-0002");
        assertThat(page.select("main").text()).doesNotContain("Rowan", "Example");
        assertThat(page.select("a[href=/calendar]").eachText()).contains("Your calendar");
    }

    @Test
    void shows_a_caseworker_the_cases_of_nobody_when_asked() {
        assertThat(texts(pages.open("/digest?allocated=to-nobody"), "tbody th a, tbody td a"))
                .containsExactly("2026-0004");
    }

    @Test
    void shows_a_manager_everybodys_and_how_many_are_whose() {
        var page = pages.openAs(Role.MANAGER, "/digest");

        assertThat(texts(page, "table:first-of-type tbody tr"))
                .containsExactly(
                        "Say if we will assess Fri 20 Nov, 3 days late 2026-0001 Caseworker 4",
                        "Say if we will assess Mon 23 Nov, today 2026-0002 Caseworker 4",
                        "Say if we will assess Tue 24 Nov, in 1 day 2026-0003 Caseworker 7",
                        "Say if we will assess Wed 25 Nov, in 2 days 2026-0004 Nobody yet");
        assertThat(texts(page, "table:last-of-type tbody tr"))
                .containsExactly("Caseworker 4 1 1", "Caseworker 7 0 1", "Nobody yet 0 1");
        assertThat(texts(pages.openAs(Role.MANAGER, "/digest?allocated=to-nobody"), "table:first-of-type td a"))
                .containsExactly("2026-0004");
    }

    @Test
    void shows_nothing_any_more_of_a_child_who_died() {
        recorded.are(late.and(id -> new ChildDied(id, TODAY)));

        assertThat(pages.open("/digest").select("main").text())
                .contains("Nothing is missed, and nothing comes up soon.");
    }

    @Test
    void says_what_is_wrong_with_its_address() {
        assertThat(texts(pages.openWithErrors("/digest?allocated=to-us"), ".govuk-error-summary a"))
                .containsExactly("Choose whose cases from the list");
    }

    @Test
    void is_told_to_programs() {
        assertThat(pages.answer("/api/reminders")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"counts": {"missed": 1, "upcoming": 1},
                 "reminders": {"page": 1, "pages": 1, "total": 2, "items": [
                    {"kind": "MISSED", "reference": "2026-0001", "milestone": "ASSESSMENT_DECISION",
                     "dueOn": "2026-11-20", "excepted": false, "caseworker": "Caseworker 4"},
                    {"kind": "UPCOMING", "reference": "2026-0002", "dueOn": "2026-11-23"}]}}
                """);
    }

    private static CaseStory allocated(String reference, String receivedOn, String caseworker) {
        return story(reference, receivedOn)
                .and(id -> new CaseAllocated(id, new Allocation(caseworker, LocalDate.of(2026, 11, 16))));
    }

    private static CaseStory story(String reference, String receivedOn) {
        return CaseStory.of(reference, "Rowan", "Example", "2019-05-14").requestReceived(receivedOn);
    }
}
