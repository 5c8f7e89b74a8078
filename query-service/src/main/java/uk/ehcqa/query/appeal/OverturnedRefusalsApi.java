package uk.ehcqa.query.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.measure.Definition;

/** The measure of the limits that overturned refusals set, as JSON. */
@RestController
@Tag(name = "Timeliness")
class OverturnedRefusalsApi {

    record Overturned(String counted, String source, LocalDate today, List<OverturnedLimit> limits) {}

    private final OverturnedRefusals refusals;
    private final Clock clock;

    OverturnedRefusalsApi(OverturnedRefusals refusals, Clock clock) {
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/overturned-refusals")
    @Operation(
            summary =
                    "The limits that overturned refusals set in the place of those from the request, by whether they were kept, as"
                            + " it stands today or was known before")
    Overturned measured(
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on) {
        var asAt = new AsAt(asKnownAt, on);
        var today = asAt.day(LocalDate.now(clock));
        return new Overturned(
                Definition.OVERTURNED_LIMITS.text(),
                Definition.OVERTURNED_LIMITS.source(),
                today,
                refusals.all(asAt, today));
    }
}
