package uk.ehcqa.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;

@QueryTest
class SearchApiTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @Test
    void finds_as_the_page_does() {
        assertThat(post("/api/search", "{\"q\": \"amber\"}"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("""
                {"page": 1, "pages": 1, "total": 1,
                 "items": [{"reference": "2026-0001", "name": "Amber Testchild", "birthDate": "2017-03-02"}]}
                """, JsonCompareMode.STRICT);
    }

    @Test
    void asks_for_something_to_search_for() {
        assertThat(post("/api/search", "{\"q\": \"\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Enter a name or a case reference");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"q": 7}
            {"q": "amber", "Q": "birch"}
            {"q": "amber", "q": "birch"}
            {"q": "am\\u0000ber"}
            """)
    void takes_nothing_for_something_else(String body) {
        assertThat(post("/api/search", body)).hasStatus(400).hasContentType("application/problem+json");
    }

    @Test
    void does_not_look_at_the_address() {
        assertThat(http.get().uri("/api/search?q=amber")).hasStatus(405);
    }

    private MvcTestResult post(String address, String body) {
        return http.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
