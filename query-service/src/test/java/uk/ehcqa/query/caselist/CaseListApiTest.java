package uk.ehcqa.query.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class CaseListApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            finalPlan.from=2026-01-01&finalPlan.to=2026-12-31                           | 0010 0008 0009
            finalPlan.from=2026-05-26&finalPlan.to=2026-05-26                           | 0009
            finalPlan.standing=met-in-time                                              | 0008
            finalPlan.standing=met-late                                                 | 0010 0009
            finalPlan.standing=met-late&finalPlan.excepted=no                           | 0010
            finalPlan.excepted=yes                                                      | 0009 0002
            finalPlan.withinWeeks=20                                                    | 0008
            finalPlan.overWeeks=20&finalPlan.withinWeeks=52                             | 0009
            finalPlan.overWeeks=52                                                      | 0010
            finalPlan.standing=overdue                                                  | 0001 0002
            finalPlan.standing=due                                                      | 0005 0004 0003
            decision.from=2026-02-01&decision.to=2026-02-28                             | 0008 0009
            decision.standing=met-in-time&receivedFrom=2026-01-05&receivedTo=2026-01-05 | 0008
            decision.standing=met-late&receivedFrom=2026-01-05&receivedTo=2026-01-05    | 0009
            decision.standing=overdue                                                   |
            noPlan.standing=met-in-time                                                 | 0011
            noPlan.standing=met-late                                                    | 0012
            noPlan.from=2026-05-26&noPlan.to=2026-05-26                                 | 0012
            noPlan.standing=overdue                                                     |
            agreed=no                                                                   | 0006 0013
            overturned=yes                                                              | 0006
            open=no&stage=withdrawn                                                     | 0007
            endedFrom=2026-05-25&endedTo=2026-05-26                                     | 0008 0009 0011 0012
            open=yes                                                                    | 0006 0001 0002 0005 0004 0003
            overdue=yes                                                                 | 0001 0002
            overdue=no&open=yes                                                         | 0006 0005 0004 0003
            weekFrom=21                                                                 | 0006 0001 0002
            weekFrom=5&weekTo=6                                                         | 0004 0003
            weekFrom=6&weekTo=6                                                         | 0004
            weekTo=5                                                                    | 0003
            requestedBy=parent-or-young-person&stage=plan-issued                        | 0010 0008 0009
            requestedBy=health                                                          |
            """)
    void holds_exactly_what_the_conditions_ask_for(String query, @Nullable String references) {
        assertThat(http.get().uri("/api/cases?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].reference")
                .asArray()
                .containsExactly((Object[])
                        (references == null
                                ? new String[0]
                                : ("2026-" + references.replace(" ", " 2026-")).split(" ")));
    }

    @Test
    void counts_a_week_of_the_clock_as_the_law_does() {
        recorded.are(
                opened("2026-0001", "2026-11-23"),
                opened("2026-0002", "2026-11-16"),
                opened("2026-0003", "2026-11-15"),
                opened("2026-0004", "2026-07-06"),
                opened("2026-0005", "2026-07-05"));

        assertThat(http.get().uri("/api/cases?weekFrom=1&weekTo=1"))
                .bodyJson()
                .extractingPath("$.items[*].day")
                .asArray()
                .containsExactly(7, 0);
        assertThat(http.get().uri("/api/cases?weekFrom=2&weekTo=2"))
                .bodyJson()
                .extractingPath("$.items[*].day")
                .asArray()
                .containsExactly(8);
        assertThat(http.get().uri("/api/cases?weekTo=20&weekFrom=20"))
                .bodyJson()
                .extractingPath("$.items[*].day")
                .asArray()
                .containsExactly(140);
        assertThat(http.get().uri("/api/cases?weekFrom=21"))
                .bodyJson()
                .extractingPath("$.items[*].day")
                .asArray()
                .containsExactly(141);
    }

    @Test
    void comes_in_pages_of_50() {
        var stories = new CaseStory[51];
        for (var i = 0; i < stories.length; i++) {
            stories[i] = opened("2026-%04d".formatted(i + 1), "2026-11-02");
        }
        recorded.are(stories);

        assertThat(http.get().uri("/api/cases?page=2")).bodyJson().isLenientlyEqualTo("""
                {"page": 2, "pages": 2, "total": 51, "items": [{"reference": "2026-0051"}]}
                """);
        assertThat(http.get().uri("/api/cases?page=9"))
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo(2);
        assertThat(http.get().uri("/api/cases?page=0")).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "open=maybe, open",
        "receivedFrom=5/1/2026, receivedFrom",
        "receivedTo=2026-02-30, receivedTo",
        "weekFrom=0, weekFrom",
        "weekTo=1000000000, weekTo",
        "finalPlan.from=yesterday, finalPlan.from",
        "finalPlan.standing=soon, finalPlan.standing",
        "noPlan.overWeeks=-1, noPlan.overWeeks",
        "decision.excepted=si, decision.excepted"
    })
    void names_a_parameter_that_makes_no_sense(String query, String parameter) {
        assertThat(http.get().uri("/api/cases?" + query))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(parameter);
    }

    private static CaseStory opened(String reference, String receivedOn) {
        return CaseStory.of(reference, "Ash", "Demo", "2015-05-05").requestReceived(receivedOn);
    }
}
