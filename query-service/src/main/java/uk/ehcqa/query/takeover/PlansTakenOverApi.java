package uk.ehcqa.query.takeover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** The plans that other authorities transferred, and the measure of telling their families, for programs. */
@RestController
class PlansTakenOverApi {

    record OfYear(
            @Parameter(description = "The calendar year of the transfers, such as 2026.")
            @NotNull(message = "must be given, as a year such as 2026")
            @Range(min = TakeoverFilter.FIRST, max = TakeoverFilter.LAST, message = TakeoverFilter.YEARS)
            Integer year,

            @Nullable KnownAt asKnownAt,
            @Nullable KnownFor on)
            implements AskedAsAt {}

    private final PlansTakenOver plans;
    private final Clock clock;

    PlansTakenOverApi(PlansTakenOver plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/plans-taken-over")
    @Tag(name = "Timeliness")
    @Operation(
            summary =
                    "The plans that other authorities transferred in a year, by whether the family was told within 6 weeks, as it"
                            + " stands today or was known before")
    Measured<TakeoversInYear> measured(@ParameterObject @Valid OfYear asked) {
        return Measured.as(
                Definition.PLANS_TAKEN_OVER,
                List.of(plans.in(asked.year(), asked.asAt(), asked.asAt().day(LocalDate.now(clock)))));
    }

    @GetMapping("/api/worklist/plans-taken-over")
    @Tag(name = "Cases: read")
    @Operation(summary = "The plans that other authorities transferred, the first to fall due first, 50 a page")
    Paged<PlanTakenOver> listed(
            @Valid @ParameterObject TakeoverFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = plans.count(filter, today);
        var part = Page.of(page, count);
        return part.with(count, plans.rows(filter, today, part));
    }
}
