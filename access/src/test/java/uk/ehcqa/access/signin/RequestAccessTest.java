package uk.ehcqa.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static uk.ehcqa.access.People.someone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.shared.identity.Role;

/** Requests for advice are for those who are asked; the cases they belong to are not, and to them do not exist. */
@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class RequestAccessTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest(name = "{0} {1}: contributor {2}, lead {3}, caseworker {4}, administrator {5}")
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /requests                     | 200 | 200 | 404 | 404
            GET  | /requests/sent                | 200 | 200 | 404 | 404
            GET  | /requests/R-2204              | 200 | 404 | 404 | 404
            POST | /requests/R-2204              | 200 | 404 | 404 | 404
            POST | /requests/R-2204/draft        | 200 | 404 | 404 | 404
            GET  | /requests/R-2204/check        | 200 | 404 | 404 | 404
            POST | /requests/R-2204/check        | 200 | 404 | 404 | 404
            POST | /requests/R-2204/late         | 200 | 404 | 404 | 404
            POST | /requests/R-2204/decline      | 200 | 404 | 404 | 404
            GET  | /requests/to-check            | 404 | 200 | 404 | 404
            GET  | /requests/R-2204/reading      | 404 | 200 | 404 | 404
            POST | /requests/R-2204/reading      | 404 | 200 | 404 | 404
            GET  | /requests/R-2204/reading/documents/1 | 404 | 200 | 404 | 404
            GET  | /requests/R-2204/documents/1  | 200 | 404 | 404 | 404
            GET  | /api/requests/R-2204/reading  | 404 | 200 | 403 | 403
            POST | /api/requests/R-2204/returns  | 404 | 200 | 403 | 403
            POST | /api/requests/R-2204/acceptances | 404 | 200 | 403 | 403
            GET  | /api/requests/R-2204/documents | 200 | 404 | 403 | 403
            GET  | /worklist                     | 404 | 404 | 200 | 404
            GET  | /search                       | 404 | 404 | 200 | 404
            GET  | /cases/2026-0413              | 404 | 404 | 200 | 404
            GET  | /cases/2026-0413/history      | 404 | 404 | 200 | 404
            GET  | /api/requests                 | 200 | 200 | 403 | 403
            GET  | /api/requests/R-2204          | 200 | 404 | 403 | 403
            POST | /api/requests/R-2204/answers  | 200 | 404 | 403 | 403
            POST | /api/requests/R-2204/nil-returns | 200 | 404 | 403 | 403
            POST | /api/requests/R-2204/declines | 200 | 404 | 403 | 403
            POST | /api/requests/R-2204/late     | 200 | 404 | 403 | 403
            GET  | /api/cases/2026-0413          | 404 | 404 | 200 | 403
            POST | /api/cases/2026-0413/contributions/answers | 404 | 404 | 200 | 403
            GET  | /api/worklist                 | 404 | 404 | 200 | 403
            GET  | /api/timeliness/open          | 404 | 404 | 403 | 403
            """)
    void is_for_those_who_are_asked(
            HttpMethod method, String address, int contributor, int lead, int caseworker, int administrator)
            throws Exception {
        assertThat(status(method, address, Role.CONTRIBUTOR)).isEqualTo(contributor);
        assertThat(status(method, address, Role.CONTRIBUTION_LEAD)).isEqualTo(lead);
        assertThat(status(method, address, Role.CASEWORKER)).isEqualTo(caseworker);
        assertThat(status(method, address, Role.ADMINISTRATOR)).isEqualTo(administrator);
    }

    private int status(HttpMethod method, String address, Role role) throws Exception {
        return mvc.perform(request(method, address).with(someone(role)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
