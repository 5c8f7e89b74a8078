package uk.ehcqa.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The search for programs. What is searched for is sent in the body, for addresses are kept in logs. */
@RestController
@RequestMapping("/api/search")
@Tag(name = "Cases: read")
class SearchApi {

    private final CaseSearch search;

    SearchApi(CaseSearch search) {
        this.search = search;
    }

    @PostMapping
    @Operation(summary = "The cases found by words of a name, or by the beginning of a reference, 50 a page")
    Paged<CaseSearch.Found> search(
            @Valid @RequestBody SearchTerms terms, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var total = search.count(terms.q());
        var part = Page.of(page, total);
        return part.with(total, search.find(terms.q(), part));
    }
}
