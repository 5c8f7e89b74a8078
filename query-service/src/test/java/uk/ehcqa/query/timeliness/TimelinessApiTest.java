package uk.ehcqa.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.ehcqa.query.measure.Assessment.received;
import static uk.ehcqa.shared.assessment.RequestSource.HEALTH;

import java.net.URI;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.measure.Caseload;
import uk.ehcqa.shared.assessment.Stage;

@QueryTest
class TimelinessApiTest {

    private final MockMvc http;
    private final Caseload caseload;

    @Autowired
    TimelinessApiTest(MockMvc http, DataSource source) {
        this.http = http;
        this.caseload = Caseload.in(source);
    }

    @BeforeEach
    void no_cases() {
        caseload.empty();
    }

    @Test
    void tells_the_final_plans_of_a_year_with_both_rates_and_how_they_are_counted() throws Exception {
        caseload.of(
                received("2025-01-06").finalPlan("2025-05-26"),
                received("2025-01-06").finalPlan("2025-05-27"),
                received("2025-01-06").finalPlan("2025-05-26").excepted(),
                received("2025-01-06").refused("2025-02-01").overturned().finalPlan("2025-12-01"));

        ask("final-plans?from=2025-01-01&to=2025-12-31&by=year")
                .andExpect(content().json("""
                        {"periods": [{
                            "period": {"from": "2025-01-01", "to": "2025-12-31"},
                            "including": {"inTime": 2, "all": 3, "percent": 66.7},
                            "excluding": {"inTime": 1, "all": 2, "percent": 50.0},
                            "afterOverturnedRefusal": 1}]}
                        """))
                .andExpect(jsonPath("$.counted", containsString("day 140")))
                .andExpect(jsonPath("$.source", containsString("reg. 13(2)")));
    }

    @Test
    void tells_every_month_and_no_percentage_of_none() throws Exception {
        ask("final-plans?from=2025-01-01&to=2025-12-31")
                .andExpect(jsonPath("$.periods.length()").value(12))
                .andExpect(jsonPath("$.periods[11].including.all").value(0))
                .andExpect(jsonPath("$.periods[11].including.percent").isEmpty());
    }

    @Test
    void tells_how_long_families_waited() throws Exception {
        caseload.of(
                received("2025-01-01").finalPlan("2025-04-11"),
                received("2025-01-01").finalPlan("2025-07-20").excepted());

        ask("distribution?from=2025-01-01&to=2025-12-31&by=year")
                .andExpect(content().json("""
                {"periods": [{"within20Weeks": 1, "from20To52Weeks": 0, "over52Weeks": 0, "all": 1,
                    "averageWeeks": 14.3, "medianDays": 100}]}
                """));
        ask("distribution?from=2025-01-01&to=2025-12-31&by=year&exceptions=including")
                .andExpect(content().json("""
                {"periods": [{"within20Weeks": 1, "from20To52Weeks": 1, "over52Weeks": 0, "all": 2,
                    "averageWeeks": 21.4, "medianDays": 100}]}
                """));
    }

    @Test
    void tells_decisions_notices_and_requests() throws Exception {
        caseload.of(
                received("2025-01-06").requestedBy(HEALTH).agreed("2025-02-17").noPlan("2025-04-29"),
                received("2025-01-06").refused("2025-02-18"),
                received("2025-01-06").ended(Stage.WITHDRAWN, "2025-01-31"));

        ask("decisions?from=2025-02-01&to=2025-02-28").andExpect(content().json("""
                {"periods": [{"withinSixWeeks": {"inTime": 1, "all": 2, "percent": 50.0}, "agreed": 1, "refused": 1}]}
                """));
        ask("no-plan-notices?from=2025-04-01&to=2025-04-30").andExpect(content().json("""
                {"periods": [{"withinSixteenWeeks": {"inTime": 0, "all": 1, "percent": 0.0}}]}
                """));
        ask("requests?from=2025-01-01&to=2025-01-31").andExpect(content().json("""
                {"periods": [{"all": 3, "from": {"HEALTH": 1, "EDUCATION_SETTING": 2}, "fromSomebodyNotOnRecord": 0}]}
                """));
        ask("requests?from=2025-01-01&to=2025-01-31&requestedBy=health")
                .andExpect(jsonPath("$.periods[0].all").value(1));
        ask("ended-early?from=2025-01-01&to=2025-01-31").andExpect(content().json("""
                {"periods": [{"withdrawn": 1, "movedAway": 0, "died": 0}]}
                """));
    }

    @Test
    void tells_what_is_open_on_the_day_of_the_clock() throws Exception {
        caseload.of(
                received("2026-07-06").agreed("2026-08-17"),
                received("2026-07-05").agreed("2026-08-16"));

        ask("open").andExpect(content().json("""
                {"today": "2026-11-23",
                 "standing": {"open": 2, "overdue": 2, "past20Weeks": 1, "afterOverturnedRefusal": 0},
                 "byWeek": [{"week": 20, "open": 1}, {"week": 21, "open": 1}],
                 "oldest": [
                    {"reference": "2025-0002", "receivedOn": "2026-07-05", "day": 141, "stage": "ASSESSING"},
                    {"reference": "2025-0001", "receivedOn": "2026-07-06", "day": 140, "stage": "ASSESSING"}]}
                """));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
        from=2025-13-01&to=2025-12-31         | from | from cannot be read. Write a date as year-month-day, such as 2026-01-06.
        from=01/02/2025&to=2025-12-31         | from | from cannot be read. Write a date as year-month-day, such as 2026-01-06.
        to=2025-12-31                         | from | from must be given, as a date such as 2025-01-01.
        from=2025-01-01                       | to   | to must be given, as a date such as 2025-01-01.
        from=2025-01-01&to=soon               | to   | to cannot be read. Write a date as year-month-day, such as 2026-01-06.
        from=2025-01-02&to=2025-01-01         | to   | to must not be before from.
        from=2000-01-01&to=2051-01-01         | to   | to must be within 50 years of from.
        from=0025-01-01&to=2025-01-01         | from | from must be in 1990 or later.
        from=2025-01-01&to=%2B999999999-12-31 | to   | to must be within 50 years of from.
        from=2025-01-01&to=2025-12-31&by=week | by   | by cannot be read. Write one of MONTH, YEAR.
        """)
    void names_the_parameter_that_is_wrong(String query, String parameter, String message) throws Exception {
        for (var measure : new String[] {"final-plans", "distribution", "decisions", "no-plan-notices", "requests"}) {
            problem(measure + "?" + query)
                    .andExpect(jsonPath("$.errors.length()").value(1))
                    .andExpect(jsonPath("$.errors[0].field").value(parameter))
                    .andExpect(jsonPath("$.errors[0].message").value(message))
                    .andExpect(jsonPath("$.detail").value(message));
        }
    }

    @Test
    void names_every_parameter_that_is_missing() throws Exception {
        problem("decisions").andExpect(jsonPath("$.errors[*].field").value(containsInAnyOrder("from", "to")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"open?requestedBy=nobody", "open?requestedBy=5;drop"})
    void names_it_where_it_is_the_only_one(String query) throws Exception {
        problem(query).andExpect(jsonPath("$.errors[0].field").value("requestedBy"));
    }

    @Test
    void knows_two_kinds_of_exceptions() throws Exception {
        problem("distribution?from=2025-01-01&to=2025-12-31&exceptions=some")
                .andExpect(jsonPath("$.errors[0].field").value("exceptions"))
                .andExpect(jsonPath("$.errors[0].message")
                        .value("exceptions cannot be read. Write one of INCLUDING, EXCLUDING."));
    }

    @Test
    void is_described() throws Exception {
        var description = http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(description)
                .contains(
                        "/api/timeliness/final-plans",
                        "/api/timeliness/distribution",
                        "/api/timeliness/decisions",
                        "/api/timeliness/no-plan-notices",
                        "/api/timeliness/open",
                        "The first day, such as 2025-01-01",
                        "averageWeeks",
                        "percent");
    }

    private ResultActions ask(String question) throws Exception {
        return http.perform(get("/api/timeliness/" + question)).andExpect(status().isOk());
    }

    private ResultActions problem(String question) throws Exception {
        return http.perform(get(URI.create("/api/timeliness/" + question)))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
