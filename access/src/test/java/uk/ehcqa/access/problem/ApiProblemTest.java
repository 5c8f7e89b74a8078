package uk.ehcqa.access.problem;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class ApiProblemTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        {"receivedOn":"31/12/2026"}                | receivedOn  | UNREADABLE | receivedOn cannot be read. Write a date as year-month-day, such as 2026-01-06.
        {"receivedOn":"2026-02-30"}                | receivedOn  | UNREADABLE | receivedOn cannot be read. Write a date as year-month-day, such as 2026-01-06.
        {"receivedOn":20000}                       | receivedOn  | UNREADABLE | receivedOn cannot be read. Write a date as year-month-day, such as 2026-01-06.
        {"receivedOn":"1899-12-31"}                | receivedOn  | INVALID    | receivedOn must be in a year from 1900 to 2100.
        {"receivedOn":"2101-01-01"}                | receivedOn  | INVALID    | receivedOn must be in a year from 1900 to 2100.
        {"receivedOn":"+999999-01-01"}             | receivedOn  | INVALID    | receivedOn must be in a year from 1900 to 2100.
        {"receivedOn":"0001-01-01"}                | receivedOn  | INVALID    | receivedOn must be in a year from 1900 to 2100.
        {"parts":[{"on":"2101-01-01"}]}            | parts[0].on | INVALID    | parts[0].on must be in a year from 1900 to 2100.
        {"requestedBy":"NEIGHBOUR"}                | requestedBy | UNREADABLE | requestedBy cannot be read. Write one of PARENT_OR_YOUNG_PERSON, EDUCATION_SETTING, HEALTH, SOCIAL_CARE, OTHER.
        {"linkedTo":"20260413"}                    | linkedTo    | UNREADABLE | linkedTo cannot be read. Write a case reference, such as 2026-0413.
        {"confirmed":"perhaps"}                    | confirmed   | UNREADABLE | confirmed cannot be read. Write true or false.
        {"episode":"first"}                        | episode     | UNREADABLE | episode cannot be read. Write a whole number.
        {"episode":99999999999}                    | episode     | UNREADABLE | episode cannot be read. Write a whole number.
        {"parts":[{},{"on":"Testchild"}]}          | parts[1].on | UNREADABLE | parts[1].on cannot be read. Write a date as year-month-day, such as 2026-01-06.
        {"parts":"many"}                           | parts       | UNREADABLE | parts cannot be read. See the description of this API for what is expected.
        {"requestedBy":"HEALTH"}                   | receivedOn  | INVALID    | receivedOn must not be null.
        {"receivedOn":"2026-01-06"}                | requestedBy | INVALID    | Say who asked.
        """)
    void names_the_field_of_the_body_that_must_change(String body, String field, String code, String message)
            throws Exception {
        problem(send(body), 400)
                .andExpect(jsonPath("$.title").value("Bad Request"))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(jsonPath("$.errors[0].message").value(message))
                .andExpect(jsonPath("$.detail").value(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2100-12-31"})
    void takes_a_date_of_any_year_that_can_be_meant(String date) throws Exception {
        mvc.perform(send("{\"receivedOn\":\"%s\",\"requestedBy\":\"HEALTH\"}".formatted(date))
                        .with(httpBasic("caseworker-4", "demonstration")))
                .andExpect(status().isOk());
    }

    @Test
    void names_every_field_that_must_change() throws Exception {
        problem(send("{\"parts\":[{}]}"), 400)
                .andExpect(jsonPath("$.errors[*].field")
                        .value(containsInAnyOrder("receivedOn", "requestedBy", "parts[0].on")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"receivedOn": | The body is not well-formed JSON. Look at line 1, column 15.
        <request/>     | The body is not well-formed JSON. Look at line 1, column 1.
        []             | The body is missing or is not what is expected. Send JSON.
        ``             | The body is missing or is not what is expected. Send JSON.
        """)
    void says_where_a_body_cannot_be_read(String body, String message) throws Exception {
        problem(send(body), 400)
                .andExpect(jsonPath("$.errors[0].code").value("UNREADABLE"))
                .andExpect(jsonPath("$.errors[0].field").doesNotExist())
                .andExpect(jsonPath("$.detail").value(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/cases/parameter                         | on        | on is missing. Send it.
        /api/cases/parameter?on=tomorrow             | on        | on cannot be read. Write a date as year-month-day, such as 2026-01-06.
        /api/cases/parameter?on=2026-01-06&page=none | page      | page cannot be read. Write a whole number.
        /api/cases/parameter?on=2026-01-06&page=0    | page      | page must be greater than or equal to 1.
        /api/cases/Testchild/path                    | reference | reference cannot be read. Write a case reference, such as 2026-0413.
        """)
    void names_the_part_of_the_address_that_must_change(String address, String field, String message) throws Exception {
        problem(get(address), 400)
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(message));
    }

    @Test
    void names_the_file_that_is_missing() throws Exception {
        problem(multipart("/api/cases/file"), 400)
                .andExpect(jsonPath("$.errors[0].field").value("file"))
                .andExpect(jsonPath("$.detail").value("file is missing. Send it."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        STEP_BEFORE_EARLIER_STEP | 422 | Unprocessable Content | The date must not be before that of an earlier step: it must be on or after 3 March 2026.
        CASE_UNKNOWN             | 404 | Not Found             | There is no case with this reference. Check it: a reference looks like 2026-0413.
        UPN_ALREADY_HELD         | 409 | Conflict              | Another case already holds this unique pupil number. Check the number in both cases.
        ROLE_MAY_NOT_RECORD      | 403 | Forbidden             | Your role may not record this. Ask someone whose role may.
        """)
    void tells_a_refusal_in_its_own_words(String code, int status, String title, String sentence) throws Exception {
        problem(post("/api/cases/refused/" + code), status)
                .andExpect(jsonPath("$.title").value(title))
                .andExpect(jsonPath("$.detail").value(sentence))
                .andExpect(jsonPath("$.errors[0].field").value("date"))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(jsonPath("$.errors[0].message").value(sentence));
    }

    @Test
    void tells_a_refusal_that_never_left_the_service() throws Exception {
        problem(post("/api/cases/refused-here"), 404)
                .andExpect(jsonPath("$.errors[0].code").value("CASE_UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases/overtaken", "/api/cases/overtaken-elsewhere"})
    void says_when_somebody_else_was_quicker(String address) throws Exception {
        problem(post(address), 409)
                .andExpect(jsonPath("$.errors[0].code").value("OVERTAKEN"))
                .andExpect(jsonPath("$.detail")
                        .value("Nothing was recorded, because something else was recorded here at the same moment."
                                + " Look at what was recorded, then try again."));
    }

    @Test
    void says_which_media_type_is_possible() throws Exception {
        problem(post("/api/cases/body").contentType(MediaType.TEXT_PLAIN).content("Testchild"), 415)
                .andExpect(header().string("Accept", "application/json"));
    }

    @Test
    void says_which_method_is_possible() throws Exception {
        problem(delete("/api/cases/body"), 405).andExpect(header().string("Allow", "POST"));
    }

    @Test
    void keeps_what_a_controller_has_to_say() throws Exception {
        problem(get("/api/cases/gone"), 410).andExpect(jsonPath("$.detail").value("This return was removed."));
    }

    @Test
    void keeps_a_fault_to_itself_but_for_a_number() throws Exception {
        problem(get("/api/cases/fault"), 500)
                .andExpect(jsonPath("$.detail")
                        .value(matchesPattern(
                                "Something went wrong here, and it is not your doing\\. Try again later\\."
                                        + " If it goes on, report it with the number [0-9a-f-]{36}\\.")))
                .andExpect(content().string(not(containsString("Testchild"))));
    }

    private static MockHttpServletRequestBuilder send(String body) {
        return post("/api/cases/body").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions problem(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        return mvc.perform(request.with(httpBasic("caseworker-4", "demonstration"))
                        .header("Accept-Language", "de")
                        .accept(MediaType.TEXT_HTML))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status));
    }
}
