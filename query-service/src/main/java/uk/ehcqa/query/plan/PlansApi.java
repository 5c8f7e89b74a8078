package uk.ehcqa.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The plans in force, listed and counted, for programs. */
@RestController
class PlansApi {

    record Counted(String counted, String source, LocalDate today, PlanCounts plans) {}

    private final PlansInForce plans;
    private final PlanDashboard dashboard;
    private final Clock clock;

    PlansApi(PlansInForce plans, PlanDashboard dashboard, Clock clock) {
        this.plans = plans;
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/plans")
    @Tag(name = "Timeliness")
    @Operation(
            summary =
                    "The plans in force, today or as was known before, by how long ago they were last updated and first made,"
                            + " those not updated for 3 years, and those whose holders are near the age limit or past it")
    Counted counted(
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on) {
        var asAt = new AsAt(asKnownAt, on);
        var today = asAt.day(LocalDate.now(clock));
        return new Counted(Definition.PLANS.text(), Definition.PLANS.source(), today, dashboard.counts(asAt, today));
    }

    @GetMapping("/api/worklist/plans")
    @Tag(name = "Cases: read")
    @Operation(summary = "The plans in force, those that were not updated for longest first, 50 a page")
    Paged<PlanInForce> listed(
            @Valid @ParameterObject PlanFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = plans.count(filter, today);
        var part = Page.of(page, count);
        return part.with(count, plans.rows(filter, today, part));
    }
}
