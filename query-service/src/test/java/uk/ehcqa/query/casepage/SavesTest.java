package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.casework.CaseReference;

/** Six events of a case are stored, 0 to 5, and its page shows the first five: the read models are not written. */
@QueryTest
class SavesTest {

    static final String PAGE = "/cases/2026-0413";
    static final CaseReference ROWAN = new CaseReference("2026-0413");

    @Autowired
    RecordedCases recorded;

    @Autowired
    EventStore events;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    ReadModels models;

    @Autowired
    Arrivals arrivals;

    @Autowired
    CaseFiles cases;

    @Autowired
    Pages pages;

    @BeforeEach
    void an_event_that_is_not_shown() {
        processor().shutDown();
        var story = Rowan.assessing();
        recorded.are(story);
        story.and(id -> new DraftPlanSent(id, 1, LocalDate.of(2026, 11, 20), false, LocalDate.of(2026, 12, 4)));
        events.publish(recorded.messages(story));
    }

    @AfterEach
    void all_is_shown() {
        processor().start();
        assertThat(arrivals.await(models::areUpToDate, Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void are_confirmed_once_the_page_shows_them() {
        assertThat(saving("?seen=case:4").text()).isEqualTo("Saved.");
        assertThat(saving("").text()).isEmpty();

        all_is_shown();

        assertThat(saving("?seen=case:5").text()).isEqualTo("Saved.");
    }

    @Test
    void are_asked_for_again_while_they_are_on_their_way() {
        var waiting = saving("?seen=case:5");

        assertThat(waiting.text()).isEqualTo("Saved. It is being added to this page… Refresh now");
        assertThat(waiting.select("[hx-get]").attr("hx-get")).isEqualTo(PAGE + "?seen=case:5&asked=1");
    }

    @Test
    void are_said_to_be_behind_after_asking_five_times() {
        var behind = saving("?seen=case:5&asked=5");

        assertThat(behind.text()).startsWith("Saved, but this page is behind. Nothing is lost.");
        assertThat(behind.select("[hx-get]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case:6",
                "case:99",
                "case:999999999999999999",
                "case:9999999999999999999",
                "case:-1",
                "case:five",
                ""
            })
    void are_not_spoken_of_where_there_was_none(String seen) {
        assertThat(saving("?seen=" + seen).text()).isEmpty();
    }

    @Test
    void promise_a_case_that_was_opened_a_moment_ago() {
        recorded.are();

        var page = pages.open(PAGE + "?seen=case:1");

        assertThat(page.select("main p").text()).contains("This page will show the case in a moment.");
    }

    @Test
    void promise_no_case_once_everything_is_shown() {
        recorded.are();
        all_is_shown();
        assertThat(arrivals.await(() -> cases.hold(ROWAN, 5), Duration.ofSeconds(20)))
                .isTrue();
        recorded.are(CaseStory.of("2026-0414", "Hazel", "Testchild", "2013-05-05"));

        assertThat(pages.answer(PAGE + "?seen=case:1")).hasStatus(404);
    }

    private Elements saving(String question) {
        return pages.open(PAGE + question).select("#saving");
    }

    private StreamingEventProcessor processor() {
        return processing.eventProcessor("cases", StreamingEventProcessor.class).orElseThrow();
    }
}
