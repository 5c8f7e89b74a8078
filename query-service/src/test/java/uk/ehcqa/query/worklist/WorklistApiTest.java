package uk.ehcqa.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class WorklistApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
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
        assertThat(http.get().uri("/api/worklist?due=late&exception=no"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"counts": {"late": 1, "within7Days": 0, "later": 0, "noDate": 0},
                 "assessments": {"page": 1, "pages": 1, "total": 1, "items": [
                    {"reference": "2026-0001", "episode": 1, "name": "Amber Testchild", "birthDate": "2017-03-02",
                     "stage": "DRAFT_SENT", "requestedBy": "PARENT_OR_YOUNG_PERSON", "receivedOn": "2026-06-23",
                     "day": 153, "length": 140, "excepted": false, "overturned": false,
                     "nextStep": "FINAL_PLAN_SENT",
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
            sort=name&due=late    | 2026-0002 2026-0001
            sort=day              | 2026-0001 2026-0002 2026-0004 2026-0003 2026-0005 2026-0006
            """)
    void narrows_and_sorts(String query, @Nullable String references) {
        assertThat(http.get().uri("/api/worklist?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.assessments.items[*].reference")
                .asArray()
                .containsExactly((Object[]) (references == null ? new String[0] : references.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "due=soon, due",
        "stage=finished, stage",
        "exception=perhaps, exception",
        "requestedBy=nobody, requestedBy",
        "sort=size, sort",
        "page=two, page"
    })
    void names_a_parameter_that_makes_no_sense(String query, String parameter) {
        assertThat(http.get().uri("/api/worklist?" + query))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(parameter);
    }
}
