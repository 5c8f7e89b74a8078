package uk.ehcqa.query.milestone;

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

/** The list of everything that is due, for programs. */
@RestController
@RequestMapping("/api/worklist/next")
@Tag(name = "Cases: read")
class NextWorklistApi {

    record Due(GroupCounts counts, Paged<ListedMilestone> milestones) {}

    private final ListedMilestones listed;
    private final Clock clock;

    NextWorklistApi(ListedMilestones listed, Clock clock) {
        this.listed = listed;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "Every legal date that is still to be met, of assessments, plans, mediation and orders alike, the first to"
                            + " fall due first, 50 a page")
    Due due(@Valid @ParameterObject MilestoneFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var counts = listed.counts(filter, today);
        var part = Page.of(page, counts.all());
        return new Due(counts, part.with(counts.all(), listed.rows(filter, today, part)));
    }
}
