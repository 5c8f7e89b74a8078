package uk.ehcqa.query.transfer;

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

/** The expected transfers, and the measure of the reviews before them, for programs. */
@RestController
class ExpectedTransfersApi {

    record OfYear(
            @Parameter(description = "The calendar year of the transfers, such as 2027.")
            @NotNull(message = "must be given, as a year such as 2027")
            @Range(min = TransferFilter.FIRST, max = TransferFilter.LAST, message = TransferFilter.YEARS)
            Integer year,

            @Nullable KnownAt asKnownAt,
            @Nullable KnownFor on)
            implements AskedAsAt {}

    private final ExpectedTransfers transfers;
    private final Clock clock;

    ExpectedTransfersApi(ExpectedTransfers transfers, Clock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/phase-transfers")
    @Tag(name = "Timeliness")
    @Operation(
            summary =
                    "The transfers expected in a year, by whether the plan was reviewed and amended in time, as it stands"
                            + " today or was known before")
    Measured<TransfersInYear> measured(@ParameterObject @Valid OfYear asked) {
        return Measured.as(
                Definition.PHASE_TRANSFERS,
                List.of(transfers.in(asked.year(), asked.asAt(), asked.asAt().day(LocalDate.now(clock)))));
    }

    @GetMapping("/api/worklist/reviews/phase-transfers")
    @Tag(name = "Cases: read")
    @Operation(summary = "The expected transfers, the first to fall due first, 50 a page")
    Paged<ExpectedTransfer> listed(
            @Valid @ParameterObject TransferFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = filter.asAt().day(LocalDate.now(clock));
        var count = transfers.count(filter, today);
        var part = Page.of(page, count);
        return part.with(count, transfers.rows(filter, today, part));
    }
}
