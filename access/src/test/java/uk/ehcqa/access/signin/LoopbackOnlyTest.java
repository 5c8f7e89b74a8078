package uk.ehcqa.access.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.ehcqa.access.AnyAddress;

@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class LoopbackOnlyTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void answers_this_computer(String address) throws Exception {
        mvc.perform(get("/help").with(from(address))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.168.1.20", "10.0.0.1", "172.17.0.1", "fe80::1", "2001:db8::1", "::ffff:10.0.0.1", "0.0.0.0"
            })
    void refuses_every_other_computer(String address) throws Exception {
        mvc.perform(get("/help").with(from(address))).andExpectAll(refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.0.0.2", "[::1]", "::1"})
    void answers_to_a_name_of_this_computer(String host) throws Exception {
        mvc.perform(get("/help").with(askedAs(host))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ehcp.example.gov.uk",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "localhost.",
                "192.168.1.20",
                "[2001:db8::1]",
                "0.0.0.0",
                ""
            })
    void refuses_every_other_name_that_may_lead_here(String host) throws Exception {
        mvc.perform(get("/help").with(askedAs(host))).andExpectAll(refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-FORWARDED-PROTO", "X-Forwarded-Prefix"})
    void refuses_what_a_proxy_forwards(String header) throws Exception {
        mvc.perform(get("/help").header(header, "127.0.0.1")).andExpectAll(refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/assets/ehcq.css", "/actuator/health", "/demo", "/error", "/nowhere"})
    void looks_at_every_address(String address) throws Exception {
        mvc.perform(get(address).with(from("192.168.1.20"))).andExpectAll(refused());
    }

    private static ResultMatcher[] refused() {
        return new ResultMatcher[] {
            status().isForbidden(),
            content().contentTypeCompatibleWith("text/plain"),
            content().string(Matchers.startsWith("This demonstration answers only on the computer it runs on. "))
        };
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static RequestPostProcessor askedAs(String host) {
        return request -> {
            request.setServerName(host);
            return request;
        };
    }
}
