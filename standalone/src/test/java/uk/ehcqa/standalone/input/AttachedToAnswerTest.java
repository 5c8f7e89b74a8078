package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.ehcqa.standalone.browser.Product;

/** What a therapist attaches to their answer, good and bad, as browsers and programs send it. */
class AttachedToAnswerTest {

    static final String REQUEST = Product.requestToTherapists();

    final Person therapist = Person.named("speech-and-language-therapist");

    @AfterEach
    void nothing_is_attached() {
        attached()
                .forEach(document -> therapist.calls(
                        "DELETE",
                        api() + "/" + document.path("document").asString(),
                        "text/plain",
                        BodyPublishers.noBody()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an empty one      | The document is empty.
            a renamed program | The file is neither a PDF nor a Word document
            a ZIP bomb        | The document unpacks to more than a document can be.
            one of 25 MB      | The document is larger than this service takes, which is 10 MB.
            """)
    void comes_back_with_what_is_wrong_and_nothing_that_was_entered_is_lost(String what, String sentence) {
        var revision = revision();

        var page = fillsIn(what, Map.of("strengths", "Written before " + what, "revision", revision, "act", "attach"));

        assertThat(page.status()).as(page.body()).isEqualTo(422);
        assertThat(page.body())
                .contains("<a href=\"#document\">" + sentence)
                .contains(">Written before " + what + "</textarea>");
        assertThat(attached()).isEmpty();
        assertThat(therapist
                        .opens("GET", page(), "text/plain", BodyPublishers.noBody())
                        .body())
                .contains(">Written before " + what + "</textarea>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing           | 422
            an empty one      | 422
            a renamed program | 422
            a ZIP bomb        | 422
            one of 25 MB      | 413
            one of 70 MB      | 413
            """)
    void is_refused_to_programs(String what, int status) {
        assertThat(sends(therapist, what).status()).isEqualTo(status);
        assertThat(attached()).isEmpty();
    }

    @Test
    void that_no_form_can_hold_is_refused_before_it_is_read() {
        assertThat(fillsIn("one of 70 MB", Map.of("revision", revision(), "act", "attach"))
                        .status())
                .isEqualTo(413);
        assertThat(attached()).isEmpty();
    }

    @Test
    void has_the_name_under_which_it_is_safely_saved_and_can_be_removed() {
        var page = fillsIn("one with folders in its name", Map.of("revision", revision(), "act", "attach"));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains(">advice.pdf</a>").contains("196 KB").doesNotContain("C:/mine");
        var document = only();

        var saved = therapist.opens("GET", page() + "/documents/" + document, "text/plain", BodyPublishers.noBody());
        assertThat(saved.body()).hasSize(200_000).startsWith("%PDF-1.7");

        therapist.fillsIn(page(), "remove=" + document + "&revision=" + revision());
        assertThat(attached()).isEmpty();
        assertThat(therapist
                        .opens("GET", page() + "/documents/" + document, "text/plain", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"social-worker", "designated-clinical-officer", "administrator"})
    void is_nothing_to_anybody_else(String other) {
        assertThat(sends(therapist, "one with folders in its name").status()).isEqualTo(200);
        var document = only();
        var stranger = Person.named(other);

        assertThat(stranger.opens("GET", page() + "/documents/" + document, "text/plain", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.calls("GET", api(), "text/plain", BodyPublishers.noBody())
                        .status())
                .isIn(403, 404);
        assertThat(stranger.calls("GET", api() + "/" + document, "text/plain", BodyPublishers.noBody())
                        .status())
                .isIn(403, 404);
        assertThat(stranger.calls("DELETE", api() + "/" + document, "text/plain", BodyPublishers.noBody())
                        .status())
                .isIn(403, 404);
        assertThat(sends(stranger, "one with folders in its name").status()).isIn(403, 404);
        assertThat(only()).isEqualTo(document);
    }

    @Test
    void is_not_there_for_caseworkers_before_it_is_sent() {
        sends(therapist, "one with folders in its name");

        assertThat(Person.named("caseworker-4")
                        .calls(
                                "GET",
                                "/api/cases/" + Product.caseOf(REQUEST) + "/documents/" + only(),
                                "text/plain",
                                BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
    }

    private Answer fillsIn(String what, Map<String, String> answers) {
        return therapist.opens(
                "POST",
                page(),
                SentDocument.FORM,
                SentDocument.called(what).form(therapist.token(), new LinkedHashMap<>(answers)));
    }

    private static Answer sends(Person person, String what) {
        return person.calls(
                "POST", api(), SentDocument.FORM, SentDocument.called(what).form());
    }

    private List<JsonNode> attached() {
        return JsonMapper.shared()
                .readTree(therapist
                        .calls("GET", api(), "text/plain", BodyPublishers.noBody())
                        .body())
                .values()
                .stream()
                .toList();
    }

    private String only() {
        assertThat(attached()).hasSize(1);
        return attached().getFirst().path("document").asString();
    }

    private String revision() {
        var form = therapist
                .opens("GET", page(), "text/plain", BodyPublishers.noBody())
                .body();
        var found = Pattern.compile("id=\"revision\" name=\"revision\" value=\"(\\d+)\"")
                .matcher(form);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String page() {
        return "/requests/" + REQUEST;
    }

    private static String api() {
        return "/api/requests/" + REQUEST + "/documents";
    }
}
