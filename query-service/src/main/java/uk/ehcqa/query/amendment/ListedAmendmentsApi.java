package uk.ehcqa.query.amendment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.asat.AskedAsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.Measured;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The amendments of plans, listed and counted, for programs. */
@RestController
class ListedAmendmentsApi {

    record OfYear(
            @Parameter(description = "The calendar year in which the amended plans are due, such as 2026.")
            @NotNull(message = "must be given, as a year such as 2026")
            @Range(min = AmendmentFilter.FIRST, max = AmendmentFilter.LAST, message = AmendmentFilter.YEARS)
            Integer year,

            @Nullable KnownAt asKnownAt,
            @Nullable KnownFor on)
            implements AskedAsAt {}

    private final ListedAmendments amendments;
    private final Clock clock;

    ListedAmendmentsApi(ListedAmendments amendments, Clock clock) {
        this.amendments = amendments;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/amendments")
    @Tag(name = "Timeliness")
    @Operation(
            summary =
                    "The amendments of plans that are due in a year, after a review and without one, by whether they came in time, as it"
                            + " stands today or was known before")
    Measured<AmendmentsInYear> measured(@ParameterObject @Valid OfYear asked) {
        return Measured.as(
                Definition.AMENDMENTS,
                amendments.in(asked.year(), asked.asAt(), asked.asAt().day(LocalDate.now(clock))));
    }

    @GetMapping("/api/worklist/reviews/amendments")
    @Tag(name = "Cases: read")
    @Operation(
            summary =
                    "The amendments of plans that were proposed: what is still to be done first, the first to fall due first, 50 a page")
    Paged<ListedAmendment> listed(
            @Valid @ParameterObject AmendmentFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = amendments.count(filter, today);
        var part = Page.of(page, count);
        return part.with(count, amendments.rows(filter, today, part));
    }
}
