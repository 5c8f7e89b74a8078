package uk.ehcqa.command.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import uk.ehcqa.caseevents.FrameworkDocuments;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.shared.audit.framework.BuiltInFramework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/** Frameworks over HTTP, on PostgreSQL. Today is Monday 23 November 2026. */
@CommandService
class FrameworksApiTest {

    static final String DOCUMENT = FrameworkDocuments.written(FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Frameworks frameworks;

    @BeforeEach
    void emptyTheStore() {
        jdbc.sql("truncate event_store.event, command.audit_framework cascade").update();
    }

    @Test
    void come_with_the_product() {
        assertThat(read("/api/frameworks"))
                .contains(
                        "{\"name\":\"ehcp-qa\",\"version\":\"1.0\",\"title\":\"Quality of EHC plans\",\"draft\":false}")
                .contains("\"name\":\"advice-qa\"");
        assertThat(FrameworkDocuments.read(read("/api/frameworks/ehcp-qa/1.0")))
                .isEqualTo(FrameworkDocuments.read(BuiltInFramework.EHCP_QA_1_0));
        assertThat(read("/api/frameworks/schema")).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void are_drafted_read_and_published_once() {
        var drafted = send("quality-lead", HttpMethod.POST, "/api/frameworks/drafts", version("1.1"));
        assertThat(drafted.getResponseBody())
                .isEqualTo("{\"name\":\"ehcp-qa\",\"draft\":\"1.1\",\"published\":\"1.0\"}");
        assertThat(read("/api/frameworks"))
                .contains("\"version\":\"1.1\",\"title\":\"Quality of EHC plans\",\"draft\":true");
        assertThat(frameworks.published("ehcp-qa", new FrameworkVersion("1.1"))).isEmpty();

        var published =
                send("quality-lead", HttpMethod.POST, "/api/frameworks/ehcp-qa/publications", "{\"version\": \"1.1\"}");
        assertThat(published.getResponseBody()).isEqualTo("{\"name\":\"ehcp-qa\",\"published\":\"1.1\"}");
        assertThat(frameworks.published("ehcp-qa", new FrameworkVersion("1.1"))).isPresent();
        assertThat(read("/api/frameworks")).contains("\"draft\":false,\"publishedOn\":\"2026-11-23\"");

        assertThat(send("quality-lead", HttpMethod.POST, "/api/frameworks/drafts", version("1.1"))
                        .getResponseBody())
                .contains("FRAMEWORK_VERSION_NOT_ABOVE", "1.1");
    }

    @Test
    void are_thrown_away_as_drafts_alone() {
        send("quality-lead", HttpMethod.POST, "/api/frameworks/drafts", version("1.1"));

        assertThat(send("quality-lead", HttpMethod.DELETE, "/api/frameworks/ehcp-qa/draft", "")
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(read("/api/frameworks")).doesNotContain("1.1");
        assertThat(send("quality-lead", HttpMethod.DELETE, "/api/frameworks/ehcp-qa/draft", "")
                        .getResponseBody())
                .contains("FRAMEWORK_HAS_NO_DRAFT");
    }

    @Test
    void are_refused_with_everything_that_is_wrong_and_where() {
        var flawed = version("1.1").replace("\"weight\" : 8", "\"weight\" : 0").replace("\"F3\"", "\"F2\"");

        var answer = send("quality-lead", HttpMethod.POST, "/api/frameworks/drafts", flawed);

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.getResponseBody())
                .contains(
                        "\"field\":\"sections[0].weight\",\"code\":\"FRAMEWORK_FLAWED\"",
                        "it must be a whole number from 1 to 100");
    }

    @ParameterizedTest(name = "{1} {2} by {0}: {3}")
    @CsvSource({
        "auditor-2, GET, /api/frameworks, 200",
        "send-manager, GET, /api/frameworks/ehcp-qa/1.0, 200",
        "caseworker-4, GET, /api/frameworks, 403",
        "auditor-2, POST, /api/frameworks/drafts, 403",
        "send-manager, POST, /api/frameworks/ehcp-qa/publications, 403",
        "auditor-2, DELETE, /api/frameworks/ehcp-qa/draft, 403",
        "quality-lead, GET, /api/frameworks/ehcp-qa/9.9, 404",
        "quality-lead, GET, /api/frameworks/ehcp-qa/latest, 404"
    })
    void are_read_by_auditors_and_managers_and_changed_by_quality_leads(
            String person, HttpMethod method, String address, int status) {
        assertThat(send(person, method, address, "{}").getStatus().value()).isEqualTo(status);
    }

    private static String version(String version) {
        return DOCUMENT.replace("\"version\" : \"1.0\"", "\"version\" : \"" + version + "\"");
    }

    private String read(String address) {
        return String.valueOf(send("quality-lead", HttpMethod.GET, address, "").getResponseBody());
    }

    private EntityExchangeResult<String> send(String person, HttpMethod method, String address, String body) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .method(method)
                .uri(address)
                .headers(headers -> headers.setBasicAuth(person, "demonstration", StandardCharsets.UTF_8))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }
}
