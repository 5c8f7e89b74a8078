package uk.ehcqa.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.MockMvc;
import uk.ehcqa.access.signin.DemonstrationPerson;

@SpringBootTest
@AutoConfigureMockMvc
class DemoPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    WebInvocationPrivilegeEvaluator rules;

    @Test
    void lists_the_people_to_look_as() throws Exception {
        assertThat(page("/demo", new MockHttpSession()).select("main button").eachText())
                .containsExactly(
                        "Caseworker 4, North team",
                        "Caseworker 7, South team",
                        "SEND service manager",
                        "Data officer",
                        "System administrator",
                        "Speech and language therapist, Example Health Trust",
                        "Social worker, Example family front door",
                        "Educational psychologist",
                        "Designated clinical officer",
                        "Auditor 2, Quality team",
                        "Auditor 5, Quality team",
                        "Quality lead");
    }

    @Test
    void says_what_each_of_them_does() throws Exception {
        var page = page("/demo", new MockHttpSession());
        var manager = page.expectFirst("button[value=send-manager]");

        assertThat(page.expectFirst("#" + manager.attr("aria-describedby")).text())
                .isEqualTo("Does the same, and sees the dashboards.");
    }

    @ParameterizedTest
    @CsvSource({
        "CASEWORKER_4, /worklist",
        "CASEWORKER_7, /worklist",
        "SEND_MANAGER, /dashboards/timeliness",
        "DATA_OFFICER, /imports",
        "ADMINISTRATOR, /settings/event-processing",
        "SOCIAL_WORKER, /requests",
        "DESIGNATED_CLINICAL_OFFICER, /requests",
        "AUDITOR_2, /audits",
        "QUALITY_LEAD, /audits"
    })
    void leads_by_its_own_form_to_the_first_page_of_the_role(DemonstrationPerson person, String firstPage)
            throws Exception {
        var session = chosen(person);

        mvc.perform(get("/").session(session)).andExpect(redirectedUrl(firstPage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CASEWORKER_4  | Caseworker 4, North team | Worklist Advice Reminders Calendar
        SEND_MANAGER  | SEND service manager     | Worklist Advice Reminders Dashboards Services
        DATA_OFFICER  | Data officer             | Worklist Imports
        ADMINISTRATOR | System administrator     | Event processing Services Mail Bank holidays
        SOCIAL_WORKER | Social worker, Example family front door | Requests Sent
        DESIGNATED_CLINICAL_OFFICER | Designated clinical officer | Requests To check Sent Advice Measures
        AUDITOR_2     | Auditor 2, Quality team  | Audits Frameworks
        QUALITY_LEAD  | Quality lead             | Audits Frameworks
        """)
    void shows_on_every_page_who_was_chosen_and_what_they_may_open(
            DemonstrationPerson person, String name, String sections) throws Exception {
        var page = page("/help", chosen(person));

        assertThat(page.select(".app-demo strong").eachText()).containsExactly("Demonstration", name);
        assertThat(String.join(" ", page.select("nav[aria-label=Menu] a").eachText()))
                .isEqualTo(sections);
    }

    @Test
    void comes_back_when_the_role_is_to_be_changed() throws Exception {
        var session = chosen(DemonstrationPerson.CASEWORKER_4);
        var form = page("/help", session).expectFirst("form[action=/sign-out]");

        mvc.perform(post("/sign-out")
                        .session(session)
                        .param("_csrf", form.expectFirst("[name=_csrf]").val()))
                .andExpect(redirectedUrl("/demo"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void shows_nobody_on_a_page_that_nobody_signed_in_to_see() throws Exception {
        assertThat(page("/help", new MockHttpSession()).select(".app-demo")).isEmpty();
    }

    @Test
    void says_what_to_do_when_the_person_is_unknown() throws Exception {
        var answer = mvc.perform(get("/demo?unknown")).andExpect(status().isUnprocessableContent());

        assertThat(Jsoup.parse(answer.andReturn().getResponse().getContentAsString())
                        .select(".govuk-error-message")
                        .text())
                .isEqualTo("Error: Choose one of the people below.");
    }

    @ParameterizedTest
    @EnumSource
    void leads_nobody_to_a_page_that_they_may_not_see(DemonstrationPerson person) throws Exception {
        var session = chosen(person);
        var addresses = page("/help", session).select("nav[aria-label=Menu] a").eachAttr("href");
        addresses.add(
                mvc.perform(get("/").session(session)).andReturn().getResponse().getRedirectedUrl());

        assertThat(addresses)
                .allSatisfy(address -> assertThat(rules.isAllowed("", address, "GET", signedIn(person)))
                        .isTrue());
    }

    private static Authentication signedIn(DemonstrationPerson person) {
        return new TestingAuthenticationToken(
                person.identity(), null, "ROLE_" + person.identity().role());
    }

    private MockHttpSession chosen(DemonstrationPerson person) throws Exception {
        var session = new MockHttpSession();
        var form = page("/demo", session).expectFirst("form[action=/demo]");
        var request = post("/demo").session(session).param("person", person.userName());
        form.select("input").forEach(input -> request.param(input.attr("name"), input.val()));
        mvc.perform(request).andExpect(redirectedUrl("/"));
        return session;
    }

    private Document page(String address, MockHttpSession session) throws Exception {
        return Jsoup.parse(mvc.perform(get(address).session(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
