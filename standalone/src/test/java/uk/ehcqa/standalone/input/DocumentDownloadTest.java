package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.standalone.browser.Product;

class DocumentDownloadTest {

    private final Person caseworker = Person.named("caseworker-4");
    private final String reference = Product.caseWaitingFor("NO_PLAN_NOTICE");
    private final JsonNode sent = send();
    private final String document = sent.path("document").asString();

    @Test
    void has_the_name_under_which_it_is_safely_saved() {
        assertThat(sent.path("name").asString()).isEqualTo("advice.pdf");
        assertThat(sent.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(sent.path("bytes").asInt()).isEqualTo(200_000);
    }

    @Test
    void is_there_for_caseworkers_once_something_recorded_refers_to_it() {
        open(caseworker, "/api/cases/").isRefusal(404, List.of("document"));
        assertThat(open(caseworker, "/cases/").status()).isEqualTo(404);

        Product.refersTo(document);

        for (var beginning : List.of("/api/cases/", "/cases/")) {
            var answer = beginning.startsWith("/api")
                    ? open(caseworker, beginning)
                    : caseworker.opens("GET", address(beginning), "text/plain", BodyPublishers.noBody());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).hasSize(200_000).startsWith("%PDF-1.7").endsWith("%%EOF\n");
        }
    }

    @Test
    void is_for_nobody_else() {
        Product.refersTo(document);

        open(Person.named("data-officer"), "/api/cases/").isRefusal(403, List.of());
        open(Person.named("administrator"), "/api/cases/").isRefusal(403, List.of());
        assertThat(Person.named("data-officer")
                        .opens("GET", address("/cases/"), "text/plain", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void is_there_under_no_other_case() {
        Product.refersTo(document);
        var other = Product.caseWithACompletedReview();

        caseworker
                .calls("GET", "/api/cases/" + other + "/documents/" + document, "text/plain", BodyPublishers.noBody())
                .isRefusal(404, List.of("document"));
    }

    private JsonNode send() {
        var answer = caseworker.calls(
                "POST",
                "/api/cases/" + reference + "/documents",
                SentDocument.FORM,
                SentDocument.called("one with folders in its name").form());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private Answer open(Person person, String beginning) {
        return person.calls("GET", address(beginning), "text/plain", BodyPublishers.noBody());
    }

    private String address(String beginning) {
        return beginning + reference + "/documents/" + document;
    }
}
