package uk.ehcqa.access.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static uk.ehcqa.access.People.someone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.shared.identity.Role;

@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class SecurityHeadersTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/worklist", "/help", "/nowhere", "/api/worklist", "/api/nowhere", "/actuator/health"})
    void let_a_page_run_and_fetch_only_what_this_server_serves(String address) throws Exception {
        mvc.perform(get(address).with(someone(Role.CASEWORKER)))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                        + " font-src 'self'; connect-src 'self'; form-action 'self';"
                                        + " frame-ancestors 'none'; base-uri 'none'"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string(
                                "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/index.html"})
    void let_only_the_description_of_the_api_style_itself(String address) throws Exception {
        mvc.perform(get(address).with(someone(Role.CASEWORKER)))
                .andExpect(header().stringValues(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                                        + " img-src 'self' data:; font-src 'self'; connect-src 'self';"
                                        + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'"));
    }
}
