package uk.ehcqa.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.ehcqa.access.People.someone;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {

    @Autowired
    MockMvc mvc;

    @Test
    void makes_whoever_is_chosen_the_identity_of_the_session() throws Exception {
        mvc.perform(choosing("caseworker-7"))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated()
                        .withAuthentication(person -> assertThat(person)
                                .extracting(Authentication::getPrincipal)
                                .isEqualTo(new Identity("Caseworker 7", Role.CASEWORKER, "South team"))));
    }

    @Test
    void tells_for_which_service_a_contributor_answers() throws Exception {
        mvc.perform(choosing("social-worker"))
                .andExpect(authenticated()
                        .withAuthentication(person -> assertThat(person)
                                .extracting(Authentication::getPrincipal)
                                .isEqualTo(new Identity(
                                        "Social worker, Example family front door",
                                        Role.CONTRIBUTOR,
                                        null,
                                        Set.of(ServiceId.of("5e2c0000-0000-4000-8000-000000000007"))))));
    }

    @Test
    void tells_for_which_services_a_lead_answers() throws Exception {
        mvc.perform(choosing("designated-clinical-officer"))
                .andExpect(authenticated()
                        .withAuthentication(person -> assertThat(person.getPrincipal())
                                .isInstanceOfSatisfying(Identity.class, officer -> {
                                    assertThat(officer.role()).isEqualTo(Role.CONTRIBUTION_LEAD);
                                    assertThat(officer.services()).hasSize(6);
                                })));
    }

    @Test
    void leads_on_to_the_page_that_was_asked_for() throws Exception {
        var session = sessionAfterAskingFor("/worklist?team=North");

        mvc.perform(choosing("send-manager").session(session)).andExpect(redirectedUrl("/worklist?team=North"));
    }

    @Test
    void leads_to_the_first_page_of_a_role_that_may_not_see_what_was_asked_for() throws Exception {
        var session = sessionAfterAskingFor("/worklist");

        mvc.perform(choosing("administrator").session(session)).andExpect(redirectedUrl("/"));
    }

    @Test
    void forgets_the_page_that_was_asked_for_once_it_has_led_there() throws Exception {
        var session = sessionAfterAskingFor("/worklist");
        var signedIn = (MockHttpSession) mvc.perform(choosing("caseworker-4").session(session))
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(signedIn).isNotNull();

        mvc.perform(choosing("send-manager").session(signedIn)).andExpect(redirectedUrl("/"));
    }

    @Test
    void knows_nobody_but_the_people_of_the_demonstration() throws Exception {
        mvc.perform(choosing("root")).andExpect(redirectedUrl("/demo?unknown")).andExpect(unauthenticated());
    }

    @Test
    void cannot_be_forged_by_another_site() throws Exception {
        mvc.perform(post("/demo").param("person", "caseworker-4").param("password", "demonstration"))
                .andExpect(redirectedUrl("/demo"))
                .andExpect(unauthenticated());
    }

    @Test
    void ends_when_the_role_is_changed() throws Exception {
        var session = new MockHttpSession();

        mvc.perform(post("/sign-out")
                        .session(session)
                        .with(someone(Role.MANAGER))
                        .with(csrf()))
                .andExpect(redirectedUrl("/demo"))
                .andExpect(unauthenticated());

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void is_where_a_form_without_a_session_leads() throws Exception {
        mvc.perform(post("/cases/new")).andExpect(redirectedUrl("/demo"));
    }

    @Test
    void is_where_a_fragment_without_a_session_sends_its_whole_page() throws Exception {
        mvc.perform(get("/worklist").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/demo"));
    }

    @Test
    void of_another_person_makes_a_form_opened_before_it_useless() throws Exception {
        mvc.perform(post("/cases/new").with(someone(Role.CASEWORKER)))
                .andExpect(status().isForbidden())
                .andExpect(request().attribute(WebAttributes.ACCESS_DENIED_403, instanceOf(CsrfException.class)));
    }

    private MockHttpSession sessionAfterAskingFor(String address) throws Exception {
        var session = new MockHttpSession();
        mvc.perform(get(address).accept(MediaType.TEXT_HTML).session(session)).andExpect(redirectedUrl("/demo"));
        return session;
    }

    private static MockHttpServletRequestBuilder choosing(String person) {
        return post("/demo")
                .param("person", person)
                .param("password", "demonstration")
                .with(csrf());
    }
}
