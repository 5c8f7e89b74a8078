package uk.ehcqa.query.appeal;

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

/** The limits of mediation and of orders, and the measure of orders carried out in time, for programs. */
@RestController
class AppealWorklistApi {

    record OfYear(
            @Parameter(description = "The calendar year in which the limits end, such as 2027.")
            @NotNull(message = "must be given, as a year such as 2027")
            @Range(min = AppealLimitFilter.FIRST, max = AppealLimitFilter.LAST, message = AppealLimitFilter.YEARS)
            Integer year,

            @Nullable KnownAt asKnownAt,
            @Nullable KnownFor on)
            implements AskedAsAt {}

    private final ListedLimits limits;
    private final Clock clock;

    AppealWorklistApi(ListedLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/orders")
    @Tag(name = "Timeliness")
    @Operation(
            summary =
                    "The limits for carrying out orders that end in a year, by whether they were kept, as it stands today or"
                            + " was known before")
    Measured<OrdersInYear> measured(@ParameterObject @Valid OfYear asked) {
        return Measured.as(
                Definition.ORDERS,
                List.of(limits.in(asked.year(), asked.asAt(), asked.asAt().day(LocalDate.now(clock)))));
    }

    @GetMapping("/api/worklist/appeals")
    @Tag(name = "Cases: read")
    @Operation(
            summary =
                    "The limits of mediation and of orders, what is still to be done first, the first to fall due first,"
                            + " 50 a page")
    Paged<ListedLimit> listed(
            @Valid @ParameterObject AppealLimitFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = limits.count(filter, today);
        var part = Page.of(page, count);
        return part.with(count, limits.rows(filter, today, part));
    }
}
