package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.review.CorrectReviewDate;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.review.ReviewStepCommands;

/** Records the steps of the reviews of the plan in force, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}/reviews")
@Tag(name = "Cases: record")
class ReviewsApi {

    record NewReviewStep(
            @NotNull ReviewStep step,
            @NotNull LocalDate date,
            @Nullable ReviewOutcome outcome) {}

    record ReviewCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer review,
            @NotNull ReviewStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    ReviewsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(
            summary = "Record a step of a review of the plan in force: a meeting begins one, the decision completes it")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewReviewStep body) {
        return cases.send(
                reference, caseId -> ReviewStepCommands.toRecord(caseId, body.step(), body.date(), body.outcome()));
    }

    @PostMapping("/corrections")
    @Operation(summary = "Correct the date of a step of a review; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody ReviewCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectReviewDate(
                        caseId, body.plan(), body.review(), body.step(), body.date(), body.reason()));
    }
}
