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
import uk.ehcqa.shared.assessment.MarkDelayReasonRecordedInError;
import uk.ehcqa.shared.assessment.MarkLinkedRequestRecordedInError;
import uk.ehcqa.shared.assessment.MarkOverturningRecordedInError;
import uk.ehcqa.shared.assessment.MarkStepRecordedInError;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casework.MarkDeathRecordedInError;
import uk.ehcqa.shared.review.MarkReviewStepRecordedInError;
import uk.ehcqa.shared.review.ReviewStep;
import uk.ehcqa.shared.timeliness.TimeLimit;
import uk.ehcqa.shared.transfer.MarkPhaseTransferRecordedInError;

/** Marks as recorded in error what should never have been recorded; both stay in the history. */
@RestController
@RequestMapping("/api/cases/{reference}/recorded-in-error")
@Tag(name = "Cases: record")
class RecordedInErrorApi {

    record StepError(
            @NotNull @Min(1) Integer episode,
            @NotNull Step step,
            @NotBlank @Size(max = 1000) String reason) {}

    record OverturningError(
            @NotNull @Min(1) Integer episode,
            @NotBlank @Size(max = 1000) String reason) {}

    record LinkedRequestError(
            @NotNull @Min(1) Integer episode,
            @NotNull LocalDate receivedOn,
            @Nullable RequestSource requestedBy,
            @NotBlank @Size(max = 1000) String reason) {}

    record DelayReasonError(
            @NotNull @Min(1) Integer episode,
            @NotNull TimeLimit limit,
            @NotBlank @Size(max = 1000) String reason) {}

    record DeathError(@NotBlank @Size(max = 1000) String reason) {}

    record ReviewStepError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer review,
            @NotNull ReviewStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    record PhaseTransferError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer transfer,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    RecordedInErrorApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(summary = "Mark the latest step as recorded in error: the assessment goes on without it")
    CaseVersion step(@PathVariable String reference, @Valid @RequestBody StepError body) {
        return cases.send(
                reference, caseId -> new MarkStepRecordedInError(caseId, body.episode(), body.step(), body.reason()));
    }

    @PostMapping("/death")
    @Operation(summary = "Mark a death as recorded in error: everything goes on that had ended with it")
    CaseVersion death(@PathVariable String reference, @Valid @RequestBody DeathError body) {
        return cases.send(reference, caseId -> new MarkDeathRecordedInError(caseId, body.reason()));
    }

    @PostMapping("/overturned-refusals")
    @Operation(summary = "Mark as recorded in error that a refusal was overturned: the refusal stands again")
    CaseVersion overturning(@PathVariable String reference, @Valid @RequestBody OverturningError body) {
        return cases.send(
                reference, caseId -> new MarkOverturningRecordedInError(caseId, body.episode(), body.reason()));
    }

    @PostMapping("/requests")
    @Operation(summary = "Mark a linked request as recorded in error")
    CaseVersion request(@PathVariable String reference, @Valid @RequestBody LinkedRequestError body) {
        return cases.send(
                reference,
                caseId -> new MarkLinkedRequestRecordedInError(
                        caseId, body.episode(), body.receivedOn(), body.requestedBy(), body.reason()));
    }

    @PostMapping("/delay-reasons")
    @Operation(summary = "Mark the reason for a delay as recorded in error")
    CaseVersion delayReason(@PathVariable String reference, @Valid @RequestBody DelayReasonError body) {
        return cases.send(
                reference,
                caseId -> new MarkDelayReasonRecordedInError(caseId, body.episode(), body.limit(), body.reason()));
    }

    @PostMapping("/review-steps")
    @Operation(summary = "Mark a step of a review, on which nothing later rests, as recorded in error")
    CaseVersion reviewStep(@PathVariable String reference, @Valid @RequestBody ReviewStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkReviewStepRecordedInError(
                        caseId, body.plan(), body.review(), body.step(), body.reason()));
    }

    @PostMapping("/phase-transfers")
    @Operation(summary = "Mark an expected transfer as recorded in error: no date follows from it any more")
    CaseVersion phaseTransfer(@PathVariable String reference, @Valid @RequestBody PhaseTransferError body) {
        return cases.send(
                reference,
                caseId -> new MarkPhaseTransferRecordedInError(caseId, body.plan(), body.transfer(), body.reason()));
    }
}
