package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.MarkAmendmentStepRecordedInError;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.MarkCeasingStepRecordedInError;
import uk.ehcqa.shared.move.MarkMoveRecordedInError;
import uk.ehcqa.shared.plan.MarkPlanEndRecordedInError;
import uk.ehcqa.shared.reassessment.MarkReassessmentStepRecordedInError;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.takeover.MarkTakeoverStepRecordedInError;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** Marks as recorded in error what should never have been recorded of a plan beside its reviews; both stay in the history. */
@RestController
@RequestMapping("/api/cases/{reference}/recorded-in-error")
@Tag(name = "Cases: record")
class PlanRecordedInErrorApi {

    record AmendmentStepError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull AmendmentStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    record CeasingStepError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull CeasingStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    record ReassessmentStepError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull ReassessmentStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    record PlanEndError(
            @NotNull @Min(1) Integer plan,
            @NotBlank @Size(max = 1000) String reason) {}

    record TakeoverStepError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull TakeoverStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    record MoveError(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    PlanRecordedInErrorApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/amendment-steps")
    @Operation(
            summary =
                    "Mark a step of an amendment without a review, on which nothing later rests, as recorded in error")
    CaseVersion amendmentStep(@PathVariable String reference, @Valid @RequestBody AmendmentStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkAmendmentStepRecordedInError(
                        caseId, body.plan(), body.number(), body.step(), body.reason()));
    }

    @PostMapping("/ceasing-steps")
    @Operation(
            summary = "Mark a step of deciding whether a plan ends, on which nothing later rests, as recorded in error")
    CaseVersion ceasingStep(@PathVariable String reference, @Valid @RequestBody CeasingStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkCeasingStepRecordedInError(
                        caseId, body.plan(), body.number(), body.step(), body.reason()));
    }

    @PostMapping("/reassessment-steps")
    @Operation(summary = "Mark a step of a reassessment, on which nothing later rests, as recorded in error")
    CaseVersion reassessmentStep(@PathVariable String reference, @Valid @RequestBody ReassessmentStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkReassessmentStepRecordedInError(
                        caseId, body.plan(), body.number(), body.step(), body.reason()));
    }

    @PostMapping("/plan-ends")
    @Operation(summary = "Mark the end of a plan as recorded in error: the plan is in force as before")
    CaseVersion planEnd(@PathVariable String reference, @Valid @RequestBody PlanEndError body) {
        return cases.send(reference, caseId -> new MarkPlanEndRecordedInError(caseId, body.plan(), body.reason()));
    }

    @PostMapping("/takeover-steps")
    @Operation(summary = "Mark a step of taking a plan over, on which nothing later rests, as recorded in error")
    CaseVersion takeoverStep(@PathVariable String reference, @Valid @RequestBody TakeoverStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkTakeoverStepRecordedInError(
                        caseId, body.plan(), body.number(), body.step(), body.reason()));
    }

    @PostMapping("/moves")
    @Operation(summary = "Mark a move to another authority as recorded in error: no date follows from it any more")
    CaseVersion move(@PathVariable String reference, @Valid @RequestBody MoveError body) {
        return cases.send(
                reference, caseId -> new MarkMoveRecordedInError(caseId, body.plan(), body.number(), body.reason()));
    }
}
