package uk.ehcqa.query.caselist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The list behind a figure, for programs. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases: read")
class CaseListApi {

    private final CaseList cases;
    private final Clock clock;

    CaseListApi(CaseList cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The needs assessments for which all the conditions given hold, 50 a page")
    Paged<ListedAssessment> cases(
            @Valid @ParameterObject CaseListFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var total = cases.count(filter, today);
        var part = Page.of(page, total);
        return part.with(total, cases.rows(filter, today, part));
    }
}
