package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.standalone.browser.Product;

/** Files that are no documents, or none that are taken. Each stands in the table by what it is. */
class BadDocumentTest {

    static final String TABLE = """
            caseworker-4 | POST /api/cases/{case}/documents | nothing | 422 | document
            caseworker-4 | POST /api/cases/{case}/documents | an empty one | 422 | document
            caseworker-4 | POST /api/cases/{case}/documents | a renamed program | 422 | document
            caseworker-4 | POST /api/cases/{case}/documents | a ZIP bomb | 422 | document
            caseworker-4 | POST /api/cases/{case}/documents | one of 25 MB | 413 | document
            caseworker-4 | POST /api/cases/2026-000000/documents | one with folders in its name | 404 | reference
            speech-and-language-therapist | POST /api/requests/R-9999999/documents | one with folders in its name | 404 | contribution
            data-officer | POST /api/cases/{case}/documents | one with folders in its name | 403 |
            """;

    @ParameterizedTest(name = "{index}")
    @MethodSource("rows")
    void is_refused(BadInput bad) {
        Person.named(bad.person())
                .calls(
                        bad.method(),
                        bad.address(),
                        SentDocument.FORM,
                        SentDocument.called(bad.sent()).form())
                .isRefusal(bad.status(), bad.fields());
    }

    @Test
    void is_told_how_large_it_may_be() {
        assertThat(send("one of 25 MB").body())
                .contains(
                        "The document is larger than this service takes, which is 10 MB. Save it with smaller pictures,"
                                + " or attach it in parts.");
    }

    @Test
    void that_is_no_form_is_refused() {
        Person.named("caseworker-4")
                .calls("POST", address(), "application/pdf", BodyPublishers.ofString("%PDF-1.7"))
                .isRefusal(415, List.of());
    }

    private static Answer send(String what) {
        return Person.named("caseworker-4")
                .calls(
                        "POST",
                        address(),
                        SentDocument.FORM,
                        SentDocument.called(what).form());
    }

    private static String address() {
        return "/api/cases/" + Product.caseWaitingFor("NO_PLAN_NOTICE") + "/documents";
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE);
    }
}
