package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;

/** Today is Monday 23 November 2026. */
@QueryTest
class CaseApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void rowan() {
        recorded.are(Rowan.withException());
    }

    @Test
    void gives_each_limit_with_its_standing_today_and_its_rule() {
        var answer =
                assertThat(pages.answer("/api/cases/2026-0413")).hasStatusOk().bodyJson();

        answer.extractingPath("$.version").isEqualTo(5);
        answer.extractingPath("$.assessments[0].day").isEqualTo(61);
        answer.extractingPath("$.assessments[0].limits[*].dueOn")
                .asArray()
                .containsExactly("2026-11-04", "2027-01-13", "2027-02-10");
        answer.extractingPath("$.assessments[0].limits[*].standing")
                .asArray()
                .containsExactly("MET_IN_TIME", "DUE", "DUE");
        answer.extractingPath("$.assessments[0].limits[*].excepted").asArray().containsExactly(false, true, false);
        answer.extractingPath("$.assessments[0].limits[1].citation").isEqualTo("SEND Regulations 2014, reg. 10(1)");
        answer.extractingPath("$.assessments[0].wrongDates.ASSESSMENT_AGREED")
                .asArray()
                .containsExactly("2026-10-27");
    }

    @Test
    void gives_its_version_as_the_tag_that_is_sent_back_with_what_is_to_be_recorded() {
        assertThat(pages.answer("/api/cases/2026-0413")).hasHeader("ETag", "\"5\"");
    }

    @Test
    void gives_the_history_the_latest_first() {
        var answer = assertThat(pages.answer("/api/cases/2026-0413/history"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.total").isEqualTo(6);
        answer.extractingPath("$.items[*].sequence").asArray().containsExactly(5, 4, 3, 2, 1, 0);
        answer.extractingPath("$.items[4].businessDate").isEqualTo("2026-09-23");
        answer.extractingPath("$.items[4].recordedAt").isEqualTo("2026-11-23T09:41:00Z");
        answer.extractingPath("$.items[4].recordedBy").isEqualTo("Caseworker 4");
        answer.extractingPath("$.items[4].event.episode").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases/2026-0999", "/api/cases/2026-0999/history", "/api/cases/Rowan"})
    void knows_no_case_of_another_reference_and_says_so_as_every_service_does(String address) {
        var answer = assertThat(pages.answer(address)).hasStatus(404).bodyJson();

        answer.extractingPath("$.errors[0].field").isEqualTo("reference");
        answer.extractingPath("$.errors[0].code").isEqualTo("CASE_UNKNOWN");
        answer.extractingPath("$.detail")
                .isEqualTo("There is no case with this reference. Check it: a reference looks like 2026-0413.");
    }
}
