package uk.ehcqa.query.casepage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.asat.KnownFor;
import uk.ehcqa.query.casework.CasesAsKnown;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** One case, for programs. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: read")
class CaseApi {

    private final CasesAsKnown cases;
    private final ReviewReading reading;
    private final Clock clock;

    CaseApi(CasesAsKnown cases, ReviewReading reading, Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary =
                    "A case: its assessments with their limits and how these stand today, its plans, their reviews and"
                            + " the limits of these, and the decisions that can be appealed against")
    CaseDetails details(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(required = false) @Nullable KnownFor on,
            HttpServletResponse response) {
        var asAt = new AsAt(asKnownAt, on);
        var found = cases.get(reference, asAt);
        if (asAt.isNow()) {
            response.setHeader(HttpHeaders.ETAG, VersionTag.of(found.version()));
        }
        return CaseDetails.of(found, reading, asAt.day(LocalDate.now(clock)));
    }
}
