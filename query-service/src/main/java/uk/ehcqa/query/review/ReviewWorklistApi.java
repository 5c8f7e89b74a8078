package uk.ehcqa.query.review;

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
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The list of reviews for programs. */
@RestController
@RequestMapping("/api/worklist/reviews")
@Tag(name = "Cases: read")
class ReviewWorklistApi {

    record Reviews(GroupCounts counts, Paged<DueReview> plans) {}

    private final ReviewWorklist worklist;
    private final Clock clock;

    ReviewWorklistApi(ReviewWorklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The plans in force by what is due next in their reviews, the most pressing first, 50 a page")
    Reviews reviews(
            @Valid @ParameterObject ReviewWorklistFilter filter,
            @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var counts = worklist.counts(filter, today);
        var part = Page.of(page, counts.all());
        return new Reviews(counts, part.with(counts.all(), worklist.rows(filter, today, part)));
    }
}
