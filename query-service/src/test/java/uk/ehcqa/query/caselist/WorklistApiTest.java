package uk.ehcqa.query.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.ExceptionReturned;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Today is Monday 23 November 2026. */
@QueryTest
class WorklistApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void caseload() {
        recorded.are(
                CaseStory.of("2026-0001", "Amber", "Testchild", "2017-03-02")
                        .requestReceived("2026-06-23")
                        .agreedToAssess("2026-07-30")
                        .adviceRequested("2026-07-31")
                        .draftSent("2026-10-20"),
                CaseStory.of("2026-0002", "Birch", "Sample", "2014-01-09")
                        .requestReceived("2026-06-30")
                        .agreedToAssess("2026-08-04")
                        .draftSent("2026-10-21")
                        .and(id -> new ExceptionReturned(id, 1, TimeLimit.FINAL_PLAN)),
                CaseStory.of("2026-0003", "Fern", "Example", "2022-11-24").requestReceived("2026-10-19"),
                CaseStory.of("2026-0004", "Elm", "O'Sample-Démo", "2016-05-05").requestReceived("2026-10-12"),
                CaseStory.of("2026-0005", "Olive", "Example", "2013-05-05")
                        .requestReceived("2026-09-07")
                        .agreedToAssess("2026-10-19"),
                CaseStory.of("2026-0006", "Hazel", "Testchild", "2013-05-05")
                        .requestReceived("2026-05-05")
                        .refusedToAssess("2026-06-10")
                        .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL)),
                CaseStory.of("2026-0007", "Linden", "Demo", "2013-05-05")
                        .requestReceived("2026-05-05")
                        .and(id -> new RequestWithdrawn(id, 1, LocalDate.of(2026, 6, 1))));
    }

    @Test
    void lists_open_assessments_by_how_pressing_they_are() {
        assertThat(http.get().uri("/api/worklist")).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json)
                    .extractingPath("$.assessments.items[*].reference")
                    .asArray()
                    .containsExactly("2026-0001", "2026-0002", "2026-0004", "2026-0003", "2026-0005", "2026-0006");
            assertThat(json).extractingPath("$.counts").asMap().containsEntry("late", 2);
        });
    }

    @Test
    void tells_of_each_assessment_what_is_due_and_when() {
        assertThat(http.get().uri("/api/worklist?q=amber")).bodyJson().isLenientlyEqualTo("""
                {"counts": {"late": 1, "within7Days": 0, "later": 0, "noDate": 0},
                 "assessments": {"page": 1, "pages": 1, "total": 1, "items": [
                    {"reference": "2026-0001", "number": 1, "name": "Amber Testchild", "birthDate": "2017-03-02",
                     "stage": "DRAFT_SENT", "requestedBy": "PARENT_OR_YOUNG_PERSON", "receivedOn": "2026-06-23",
                     "day": 153, "length": 140, "excepted": false, "overturned": false,
                     "nextLimit": "FINAL_PLAN", "nextDueOn": "2026-11-10", "endedOn": null}]}}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            due=late              | 2026-0001 2026-0002
            due=within-7-days     | 2026-0004 2026-0003
            due=WITHIN_7_DAYS     | 2026-0004 2026-0003
            due=within-30-days    | 2026-0004 2026-0003
            due=later             | 2026-0005
            due=no-date           | 2026-0006
            stage=draft-sent      | 2026-0001 2026-0002
            stage=assessing       | 2026-0005 2026-0006
            exception=yes         | 2026-0002
            exception=no&due=late | 2026-0001
            requestedBy=health    |
            q=2026-0003           | 2026-0003
            q=2026-000            | 2026-0001 2026-0002 2026-0004 2026-0003 2026-0005 2026-0006
            q=testch              | 2026-0001 2026-0006
            q=Testchild amb       | 2026-0001
            q=demo                | 2026-0004
            q=o'sample            | 2026-0004
            q=DÉMO elm            | 2026-0004
            q=child               |
            q=!&due=late          |
            q=                    | 2026-0001 2026-0002 2026-0004 2026-0003 2026-0005 2026-0006
            sort=name&due=late    | 2026-0002 2026-0001
            sort=day              | 2026-0001 2026-0002 2026-0004 2026-0003 2026-0005 2026-0006
            """)
    void narrows_and_sorts(String query, @org.jspecify.annotations.Nullable String references) {
        assertThat(http.get().uri("/api/worklist?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.assessments.items[*].reference")
                .asArray()
                .containsExactly((Object[]) (references == null ? new String[0] : references.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"due=soon", "stage=finished", "exception=perhaps", "requestedBy=nobody", "sort=size", "page=two"})
    void answers_a_filter_it_does_not_know_with_an_error(String query) {
        assertThat(http.get().uri("/api/worklist?" + query)).hasStatus(400);
    }
}
