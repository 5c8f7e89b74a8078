package uk.ehcqa.query.reviewtimeliness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.measure.Definition;
import uk.ehcqa.query.measure.Measured;

/** The measure of decisions on reviews, as JSON. */
@RestController
@Tag(name = "Timeliness")
class ReviewsHeldApi {

    private final ReviewDecisions decisions;
    private final Clock clock;

    ReviewsHeldApi(ReviewDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness/reviews")
    @Operation(
            summary =
                    "Review meetings held, by whether they were decided within 4 weeks, as it stands today or was known before")
    Measured<ReviewsHeld> held(@ParameterObject @Valid HeldQuery query) {
        var asAt = query.asAt();
        return Measured.as(Definition.REVIEWS, decisions.held(query.scope(), asAt, asAt.day(LocalDate.now(clock))));
    }
}
