package uk.ehcqa.access.signin;

import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.WWW_AUTHENTICATE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.ehcqa.access.People.someone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.shared.identity.Role;

@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class ProgramSignInTest {

    @Autowired
    MockMvc mvc;

    @Test
    void is_done_with_each_request_and_needs_no_token() throws Exception {
        mvc.perform(post("/api/cases").with(httpBasic("caseworker-4", "demonstration")))
                .andExpect(status().isOk());
    }

    @Test
    void leaves_no_session_behind() throws Exception {
        mvc.perform(post("/api/cases").with(httpBasic("caseworker-4", "demonstration")))
                .andExpect(request()
                        .sessionAttributeDoesNotExist(
                                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
    }

    @Test
    void gives_the_role_of_the_person_and_no_other() throws Exception {
        mvc.perform(post("/api/cases").with(httpBasic("data-officer", "demonstration")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail")
                        .value(
                                "Nothing here is for your role. Check the address and method, or sign in as someone whose"
                                        + " role may do this."));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "Basic", "Basic not-base-64", "Basic Y2FzZXdvcmtlci00Ondyb25n", "Bearer demonstration"})
    void that_fails_is_told_so_without_a_challenge_that_a_browser_would_answer(String credentials) throws Exception {
        mvc.perform(get("/api/worklist").header(AUTHORIZATION, credentials))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.title").value("Unauthorized"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail")
                        .value(
                                "Sign in: send HTTP Basic credentials, in the demonstration for instance caseworker-4 with"
                                        + " the password demonstration."))
                .andExpect(header().doesNotExist(WWW_AUTHENTICATE));
    }

    @Test
    void may_be_the_session_of_a_page_with_its_token() throws Exception {
        mvc.perform(post("/api/cases").with(someone(Role.CASEWORKER)).with(csrf().asHeader()))
                .andExpect(status().isOk());
    }

    @Test
    void may_not_be_the_session_of_a_page_without_its_token() throws Exception {
        mvc.perform(post("/api/cases").with(someone(Role.CASEWORKER)))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail")
                        .value("This may be a forged request. Send the page's token in the header X-CSRF-TOKEN, or HTTP"
                                + " Basic credentials."));
    }

    @Test
    void is_asked_for_before_a_token() throws Exception {
        mvc.perform(post("/api/cases")).andExpect(status().isUnauthorized());
    }

    @Test
    void does_not_open_pages() throws Exception {
        mvc.perform(get("/worklist").with(httpBasic("caseworker-4", "demonstration")))
                .andExpect(status().isFound());
    }
}
