package uk.ehcqa.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static uk.ehcqa.access.People.someone;

import java.util.ArrayList;
import java.util.List;
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

/** Auditors and quality leads reach audits and frameworks, and no case; nobody else reaches an audit. */
@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class AccessToAuditsTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5} {6} {7}")
    @CsvSource(delimiter = '|', textBlock = """
        # method | address                     | auditor | quality lead | manager | caseworker | data officer | administrator
        GET      | /help                       | 200     | 200          | 200     | 200        | 200          | 200
        GET      | /cases/2026-0413            | 404     | 404          | 200     | 200        | 200          | 404
        GET      | /worklist                   | 404     | 404          | 200     | 200        | 200          | 404
        GET      | /dashboards/timeliness      | 404     | 404          | 200     | 404        | 404          | 404
        GET      | /api/cases/2026-0413        | 403     | 403          | 200     | 200        | 200          | 403
        POST     | /api/search                 | 403     | 403          | 200     | 200        | 200          | 403
        GET      | /api/frameworks             | 200     | 200          | 200     | 403        | 403          | 403
        GET      | /api/frameworks/schema      | 200     | 200          | 200     | 403        | 403          | 403
        GET      | /api/frameworks/ehcp-qa/1.0 | 200     | 200          | 200     | 403        | 403          | 403
        POST     | /api/frameworks/drafts      | 403     | 200          | 403     | 403        | 403          | 403
        DELETE   | /api/frameworks/a/draft     | 403     | 200          | 403     | 403        | 403          | 403
        POST     | /api/frameworks/a/publications | 403  | 200          | 403     | 403        | 403          | 403
        POST     | /api/audits                 | 403     | 200          | 403     | 403        | 403          | 403
        POST     | /api/audits/1/moderation    | 403     | 200          | 403     | 403        | 403          | 403
        POST     | /api/audits/1/withdrawal    | 403     | 200          | 403     | 403        | 403          | 403
        GET      | /api/audits/1/marks/FIRST   | 200     | 200          | 403     | 403        | 403          | 403
        PUT      | /api/audits/1/marks/FIRST/answers/A1 | 200 | 200     | 403     | 403        | 403          | 403
        PUT      | /api/audits/1/marks/FIRST/findings/X | 200 | 200     | 403     | 403        | 403          | 403
        POST     | /api/audits/1/marks/FIRST/submission | 200 | 200     | 403     | 403        | 403          | 403
        """)
    void is_for_those_who_judge_quality(
            HttpMethod method,
            String address,
            int auditor,
            int qualityLead,
            int manager,
            int caseworker,
            int dataOfficer,
            int administrator)
            throws Exception {
        var roles = List.of(
                Role.QA_AUDITOR,
                Role.QUALITY_LEAD,
                Role.MANAGER,
                Role.CASEWORKER,
                Role.DATA_OFFICER,
                Role.ADMINISTRATOR);
        var statuses = new ArrayList<Integer>();
        for (var role : roles) {
            statuses.add(
                    mvc.perform(request(method, address).with(someone(role)).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus());
        }

        assertThat(statuses).containsExactly(auditor, qualityLead, manager, caseworker, dataOfficer, administrator);
    }
}
