package uk.ehcqa.query.ceasing;

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
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The plans in force that are to end, for programs. */
@RestController
@RequestMapping("/api/worklist/plans-ending")
@Tag(name = "Cases: read")
class EndingPlansApi {

    record Ending(EndingCounts counts, Paged<EndingPlan> plans) {}

    private final EndingPlans plans;
    private final Clock clock;

    EndingPlansApi(EndingPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "The plans in force of which it is considered, or decided, that they will end: those of which the time to"
                            + " appeal is over first, 50 a page")
    Ending listed(@Valid @ParameterObject EndingFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = plans.count(filter, today);
        var part = Page.of(page, count);
        return new Ending(plans.counts(filter.asAt(), today), part.with(count, plans.rows(filter, today, part)));
    }
}
