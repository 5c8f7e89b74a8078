package uk.ehcqa.query.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.ParkedStory;
import uk.ehcqa.shared.identity.Role;

/** The row of a case is spoilt, so that the next event of the case cannot be taken in. */
@QueryTest
class EventProcessingTest {

    private static final String PAGE = "/settings/event-processing";

    @Autowired
    ParkedStory story;

    @Autowired
    Pages pages;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    private String caseId = "";

    @BeforeEach
    void parkACase() {
        caseId = story.park("2026-0413", "Rowan", "Example");
        await().atMost(Duration.ofMinutes(1)).until(() -> countLetters() == 1);
    }

    @Test
    void lists_the_case_with_the_failure_and_nothing_of_the_child() {
        var page = pages.openAs(Role.ADMINISTRATOR, PAGE);

        assertThat(Pages.texts(page, "#h-parked ~ table tbody th")).containsExactly("2026-0413");
        assertThat(Pages.texts(page, "td[data-label=Event]")).containsExactly("AssessmentAgreed");
        assertThat(Pages.texts(page, "td[data-label=Failure]"))
                .singleElement()
                .asString()
                .matches("java\\.lang\\.IllegalStateException at uk\\.ehcqa\\.query\\.casework\\.CaseTables:\\d+");
        assertThat(page.text()).doesNotContain("Rowan");
    }

    @Test
    void shows_which_events_wait() {
        var page = pages.openAs(Role.ADMINISTRATOR, PAGE + "/cases/parked-cases/" + caseId);

        assertThat(Pages.texts(page, "tbody th")).containsExactly("AssessmentAgreed");
        assertThat(Pages.texts(page, "td[data-label='Number in the case']")).containsExactly("2");
    }

    @Test
    void keeps_the_case_parked_when_it_is_retried_too_early() {
        assertThat(pages.send(PAGE + "/cases/parked-cases/" + caseId + "/retries", ""))
                .hasRedirectedUrl(PAGE);

        assertThat(countLetters()).isOne();
    }

    @Test
    void warns_before_the_case_is_made_anew() {
        var page = pages.openAs(Role.ADMINISTRATOR, PAGE + "/cases/parked-cases/" + caseId + "/made-anew");

        assertThat(Pages.texts(page, ".govuk-warning-text__text"))
                .containsExactly("Warning What is parked of this case (1) and what pages show of it are given up,"
                        + " and the case is made anew from its first event.");
    }

    @Test
    void makes_the_case_anew_from_its_first_event() {
        assertThat(pages.send(PAGE + "/cases/parked-cases/" + caseId + "/made-anew", ""))
                .hasRedirectedUrl(PAGE);

        assertThat(countLetters()).isZero();
        assertThat(pages.open("/cases/2026-0413").text()).doesNotContain("are behind");
    }

    @Test
    void is_told_on_the_pages_of_the_case() {
        assertThat(pages.open("/cases/2026-0413").text()).contains("The pages of this case are behind.");
        assertThat(pages.open("/cases/2026-0413/history").text()).contains("The pages of this case are behind.");
        assertThat(pages.open("/worklist").text()).doesNotContain("are behind");
    }

    @Test
    void rebuilds_every_case_and_says_what_became_of_it() {
        assertThat(pages.send(PAGE + "/cases/rebuilds/new", "")).hasRedirectedUrl(PAGE);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(pages.openAs(Role.ADMINISTRATOR, PAGE).text())
                                .containsPattern("Finished at .*: \\d+ cases, of which \\d+ stood otherwise before"));
        assertThat(countLetters()).isZero();
    }

    @Test
    void tells_programs_the_same_and_does_the_same_for_them() {
        var address = "/api/event-processing/cases/parked-cases/" + caseId;

        assertThat(http.get().uri("/api/event-processing"))
                .bodyJson()
                .extractingPath("$.parked[0].caseId")
                .isEqualTo(caseId);
        assertThat(http.get().uri(address))
                .bodyJson()
                .extractingPath("$[0].sequence")
                .isEqualTo(2);
        assertThat(http.post().uri("/api/event-processing/cases/parked-cases/retries"))
                .bodyJson()
                .isStrictlyEqualTo("{\"cases\": 1, \"stillParked\": 1}");
        assertThat(http.post().uri(address + "/retries"))
                .bodyJson()
                .isStrictlyEqualTo("{\"cases\": 1, \"stillParked\": 1}");
        assertThat(http.post().uri(address + "/made-anew"))
                .bodyJson()
                .isStrictlyEqualTo("{\"cases\": 1, \"stillParked\": 0}");
        assertThat(http.get().uri(address)).hasStatus(404);
    }

    private long countLetters() {
        return jdbc.sql("select count(*) from event_store.dead_letter")
                .query(Long.class)
                .single();
    }
}
