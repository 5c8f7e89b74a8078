package uk.ehcqa.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;
import uk.ehcqa.shared.identity.Role;

@QueryTest
class SearchPageTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Autowired
    MockMvcTester http;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @Test
    void leads_straight_to_a_case_by_its_whole_reference() {
        assertThat(pages.answer("/search?q=%202026-0006%20")).hasStatus(302).hasRedirectedUrl("/cases/2026-0006");
    }

    @Test
    void finds_by_parts_of_the_name_and_shows_no_more_than_tells_cases_apart() {
        var page = pages.open("/search?q=testchild");

        assertThat(texts(page, "tbody tr"))
                .containsExactly("Amber Testchild 2 March 2017 2026-0001", "Hazel Testchild 5 May 2013 2026-0006");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/cases/2026-0001", "/cases/2026-0006");
    }

    @Test
    void finds_by_the_beginning_of_a_reference() {
        assertThat(texts(pages.open("/search?q=2026-001"), "td[data-label=Case]"))
                .containsExactly("2026-0013", "2026-0011", "2026-0012", "2026-0010");
    }

    @Test
    void says_what_to_do_when_there_is_no_such_case() {
        assertThat(pages.open("/search?q=Nobody").select("main").text())
                .contains("No case has this name or reference.");
        assertThat(pages.open("/search?q=2026-9999").select("main").text())
                .contains("No case has this name or reference.");
    }

    @Test
    void leads_to_a_new_request_only_those_who_record_one() {
        assertThat(pages.open("/search?q=Nobody").select("main a[href=/cases/new]"))
                .hasSize(1);
        assertThat(pages.openAs(Role.DATA_OFFICER, "/search?q=Nobody").select("main a[href=/cases/new]"))
                .isEmpty();
    }

    @Test
    void asks_for_something_to_search_for() {
        assertThat(texts(pages.openWithErrors("/search?q=%20"), ".govuk-error-summary li"))
                .containsExactly("Enter a name or a case reference");
        assertThat(texts(pages.openWithErrors("/search"), ".govuk-error-summary li"))
                .containsExactly("Enter a name or a case reference");
        assertThat(texts(pages.openWithErrors("/search?q=" + "x".repeat(101)), ".govuk-error-summary li"))
                .containsExactly("Enter 100 characters or fewer");
    }

    @Test
    void answers_programs_in_the_same_way() {
        assertThat(http.get().uri("/api/search?q=amber"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("""
                {"page": 1, "pages": 1, "total": 1,
                 "items": [{"reference": "2026-0001", "name": "Amber Testchild", "birthDate": "2017-03-02"}]}
                """, JsonCompareMode.STRICT);
        assertThat(http.get().uri("/api/search?q="))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("Enter a name or a case reference");
    }
}
