package uk.ehcqa.query.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;

/** Today is Monday 23 November 2026. */
@QueryTest
class WorklistFileTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void holds_the_cases_that_the_filters_let_through() {
        recorded.are(Caseload.ofEachKind());

        var answer = pages.answer("/worklist?due=late&format=csv");

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"worklist-2026-11-23.csv\"");
        assertThat(lines("/worklist?due=late&format=csv"))
                .containsExactly(
                        "\uFEFFCase,Name,Stage,Asked for by,Request received,Day of the clock,Days allowed,Next legal date,What is due,Days late,Exception,Refusal overturned",
                        "2026-0001,Amber Testchild,Draft sent,Parent or young person,2026-06-23,153,140,2026-11-10,Final plan,13,no,no",
                        "2026-0002,Birch Sample,Draft sent,Parent or young person,2026-06-30,146,140,2026-11-17,Final plan,6,yes,no");
    }

    @Test
    void holds_no_text_that_a_spreadsheet_would_run() {
        recorded.are(
                CaseStory.of("2026-0001", "=HYPERLINK(1)", "Demo", "2015-05-05").requestReceived("2026-11-02"),
                CaseStory.of("2026-0002", "@Sum, \"x\"", "Demo", "2015-05-05").requestReceived("2026-11-02"));

        assertThat(lines("/worklist?format=csv"))
                .anySatisfy(line -> assertThat(line).startsWith("2026-0001,'=HYPERLINK(1) Demo,"))
                .anySatisfy(line -> assertThat(line).startsWith("2026-0002,\"'@Sum, \"\"x\"\" Demo\","));
    }

    @Test
    void is_refused_for_a_wrong_filter() {
        assertThat(pages.answer("/worklist?due=soon&format=csv")).hasStatus(400);
    }

    @Test
    void of_the_cases_behind_a_figure_names_no_child() {
        recorded.are(Caseload.ofEachKind());

        assertThat(lines("/cases?finalPlan.standing=met-late&format=csv"))
                .containsExactly(
                        "\uFEFFCase,Assessment,Stage,Asked for by,Request received,Decision notified,Decision due,No-plan notice sent,No-plan notice due,Final plan sent,Final plan due,Ended,Day of the clock,Exception,Refusal overturned",
                        "2026-0010,1,Plan issued,Parent or young person,2025-01-05,2025-02-10,2025-02-16,,2025-04-27,2026-01-05,2025-05-25,2026-01-05,365,no,no",
                        "2026-0009,1,Plan issued,Parent or young person,2026-01-05,2026-02-17,2026-02-16,,2026-04-27,2026-05-26,2026-05-25,2026-05-26,141,yes,no");
    }

    private String[] lines(String address) {
        return new String(pages.answer(address).getResponse().getContentAsByteArray(), UTF_8).split("\r\n");
    }
}
