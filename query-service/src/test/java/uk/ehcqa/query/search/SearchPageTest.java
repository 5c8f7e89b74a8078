package uk.ehcqa.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.listing.Caseload;
import uk.ehcqa.shared.identity.Role;

@QueryTest
class SearchPageTest {

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void caseload() {
        recorded.are(Caseload.ofEachKind());
    }

    @Test
    void asks_for_a_name_or_a_reference() {
        var page = pages.open("/search");

        assertThat(page.select("main form").attr("method")).isEqualTo("post");
        assertThat(page.select("main form #q").val()).isEmpty();
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void looks_at_nothing_that_stands_in_an_address() {
        var page = pages.open("/search?q=amber");

        assertThat(page.select("main form #q").val()).isEmpty();
        assertThat(page.text()).doesNotContain("Amber");
    }

    @Test
    void leads_straight_to_a_case_by_its_whole_reference() {
        assertThat(pages.send("/search", "q=+2026-0006+")).hasStatus(302).hasRedirectedUrl("/cases/2026-0006");
    }

    @Test
    void finds_by_parts_of_the_name_and_shows_no_more_than_tells_cases_apart() {
        var page = found("testchild");

        assertThat(page.select("main form #q").val()).isEqualTo("testchild");
        assertThat(texts(page, "tbody tr"))
                .containsExactly("Amber Testchild 2 March 2017 2026-0001", "Hazel Testchild 5 May 2013 2026-0006");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("/cases/2026-0001", "/cases/2026-0006");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2026-001          | 2026-0013 2026-0011 2026-0012 2026-0010
            testch            | 2026-0001 2026-0006
            Testchild amb     | 2026-0001
            child             |
            !                 |
            osample           | 2026-0004
            o sample          | 2026-0004
            o'sample          | 2026-0004
            O’SAMPLE          | 2026-0004
            sample            | 2026-0004 2026-0002
            DÉMO elm          | 2026-0004
            osample demo      | 2026-0004
            el\u200bm          | 2026-0004
            """)
    void finds_however_it_is_typed(String typed, @Nullable String references) {
        assertThat(texts(found(typed), "td[data-label=Case]"))
                .containsExactly(references == null ? new String[0] : references.split(" "));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "Łukasz, lukasz",
        "Łukasz, łukasz",
        "Sørensen, sorensen",
        "N’Golo, ngolo",
        "N’Golo, n golo",
        "Ngolo, n'golo",
        "Ro\u00adwan, rowan",
        "\u202aRowan, rowan"
    })
    void finds_a_name_however_it_is_written(String surname, String typed) {
        recorded.are(
                CaseStory.of("2026-0001", "Demo", surname, "2017-03-02"),
                CaseStory.of("2026-0002", "Demo", "Example", "2017-03-02"));

        assertThat(texts(found(typed), "td[data-label=Case]")).containsExactly("2026-0001");
    }

    @Test
    void sends_what_is_searched_for_from_page_to_page() {
        recorded.are(Stream.iterate(1, number -> number + 1)
                .limit(51)
                .map(number -> CaseStory.of("2026-%04d".formatted(number), "Demo", "O'Sample & Sons", "2015-05-05"))
                .toArray(CaseStory[]::new));

        var first = found("o'sample & sons");

        assertThat(first.select(".app-pager span").text()).isEqualTo("Showing 1 to 50 of 51 cases");
        assertThat(first.select("main a[href*=search]")).isEmpty();
        var paging = first.select("form:has(.app-pager)");
        assertThat(paging.attr("method")).isEqualTo("post");
        var second = found(
                paging.select("input[name=q]").val(),
                "&page=" + paging.select("button:contains(Next)").val());
        assertThat(second.select(".app-pager span").text()).isEqualTo("Showing 51 to 51 of 51 cases");
        assertThat(texts(second, "td[data-label=Case]")).containsExactly("2026-0051");
    }

    @Test
    void shows_typed_words_as_words() {
        var page = found("<script>alert(1)</script>");

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main #q").val()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void says_what_to_do_when_there_is_no_such_case() {
        assertThat(found("Nobody").select("main").text()).contains("No case has this name or reference.");
        assertThat(found("2026-9999").select("main").text()).contains("No case has this name or reference.");
    }

    @Test
    void leads_to_a_new_request_only_those_who_record_one() {
        assertThat(found("Nobody").select("main a[href=/cases/new]")).hasSize(1);
        assertThat(pages.sendAs(Role.DATA_OFFICER, "/search", "q=Nobody").select("main a[href=/cases/new]"))
                .isEmpty();
    }

    @Test
    void asks_for_something_to_search_for() {
        assertThat(texts(pages.refused("/search", "q=+"), ".govuk-error-summary li"))
                .containsExactly("Enter a name or a case reference");
        assertThat(texts(pages.refused("/search", ""), ".govuk-error-summary li"))
                .containsExactly("Enter a name or a case reference");
        assertThat(texts(pages.refused("/search", "q=" + "x".repeat(101)), ".govuk-error-summary li"))
                .containsExactly("Enter 100 characters or fewer");
    }

    private Document found(String typed) {
        return found(typed, "");
    }

    private Document found(String typed, String page) {
        return pages.sendAs(Role.CASEWORKER, "/search", "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + page);
    }
}
