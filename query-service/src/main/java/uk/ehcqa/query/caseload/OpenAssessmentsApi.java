package uk.ehcqa.query.caseload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.shared.assessment.RequestSource;

/** The needs assessments that are open today, as JSON. */
@RestController
@Tag(name = "Timeliness")
class OpenAssessmentsApi {

    private static final int OLDEST = 20;

    record Open(
            String counted,
            String source,
            LocalDate today,
            OpenStanding standing,
            List<OpenInWeek> byWeek,
            List<OpenAssessment> oldest) {}

    private final OpenAssessments assessments;
    private final Clock clock;

    OpenAssessmentsApi(OpenAssessments assessments, Clock clock) {
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/open")
    @Operation(
            summary = "Open needs assessments today, by week of the clock, overdue, and the oldest 20",
            description =
                    "Week 1 of the clock ends on day 7 and week 20 on day 140, the last in time for the final plan.")
    Open open(
            @Parameter(description = "Who asked for the assessment; everybody unless given")
                    @RequestParam(required = false)
                    @Nullable
                    RequestSource requestedBy,
            @ParameterObject AsAt asAt) {
        var today = asAt.day(LocalDate.now(clock));
        var then = assessments.at(asAt);
        return new Open(
                Definition.OPEN.text(),
                Definition.OPEN.source(),
                today,
                then.standing(today, requestedBy),
                then.byWeek(today, requestedBy),
                then.oldest(today, OLDEST, requestedBy));
    }
}
