package uk.ehcqa.query.cohort;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.measure.AskedRange;
import uk.ehcqa.query.measure.By;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.MeasureQuery;
import uk.ehcqa.query.measure.Measured;
import uk.ehcqa.query.measure.Scope;
import uk.ehcqa.query.measure.SoundRange;
import uk.ehcqa.shared.assessment.RequestSource;

/** The measures of what became of requests, as JSON. */
@RestController
@RequestMapping("/api/timeliness")
@Tag(name = "Timeliness")
class CohortsApi {

    @SoundRange
    record Received(
            @Parameter(description = "The first day on which the requests were received, such as 2025-01-01")
            @NotNull(message = MISSING)
            @DateTimeFormat(iso = ISO.DATE)
            LocalDate from,

            @Parameter(description = "The last day on which they were received, such as 2025-12-31")
            @NotNull(message = MISSING)
            @DateTimeFormat(iso = ISO.DATE)
            LocalDate to,

            @Parameter(description = "Who asked for the assessment; everybody unless given") @Nullable
            RequestSource requestedBy)
            implements AskedRange {

        private static final String MISSING = "must be given, as a date such as 2025-01-01";

        Scope scope() {
            return new Scope(new DateRange(from, to), By.YEAR, requestedBy);
        }
    }

    /**
     * The answer.
     *
     * @param today to which the open ones were followed
     */
    record Weeks(String counted, String source, LocalDate today, List<ExitsInWeek> weeks) {}

    private final Cohorts cohorts;
    private final ExitsByWeek exits;
    private final Clock clock;

    CohortsApi(Cohorts cohorts, ExitsByWeek exits, Clock clock) {
        this.cohorts = cohorts;
        this.exits = exits;
        this.clock = clock;
    }

    @GetMapping("/cohorts")
    @Operation(summary = "Requests received, by what has become of them by today")
    Measured<RequestCohort> cohorts(@ParameterObject @Valid MeasureQuery query) {
        return Measured.as(Definition.COHORTS, cohorts.received(query.scope()));
    }

    @GetMapping("/exits-by-week")
    @Operation(
            summary = "By which week after the request which percentage of requests had a plan or ended otherwise",
            description =
                    "Open requests are counted for as long as they have been open (Aalen and Johansen). Up to week 52, or"
                            + " to the last that any of them has reached.")
    Weeks exitsByWeek(@ParameterObject @Valid Received received) {
        var today = LocalDate.now(clock);
        return new Weeks(
                Definition.EXITS.text(),
                Definition.EXITS.source(),
                today,
                exits.of(received.scope(), today).stream().map(ExitsInWeek::of).toList());
    }
}
