package uk.ehcqa.query.worklist;

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
import uk.ehcqa.query.listing.GroupCounts;
import uk.ehcqa.query.listing.ListedAssessment;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The worklist for programs. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "Cases: read")
class WorklistApi {

    record Answer(GroupCounts counts, Paged<ListedAssessment> assessments) {}

    private final Worklist worklist;
    private final Clock clock;

    WorklistApi(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The open needs assessments, the most pressing first, 50 a page")
    Answer worklist(
            @Valid @ParameterObject WorklistFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var counts = worklist.counts(filter, today);
        var part = Page.of(page, counts.all());
        return new Answer(counts, part.with(counts.all(), worklist.rows(filter, today, part)));
    }
}
