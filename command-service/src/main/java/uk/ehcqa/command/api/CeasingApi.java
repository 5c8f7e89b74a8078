package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CorrectCeasingDate;
import uk.ehcqa.shared.ceasing.RecordCeasingStep;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.CorrectPlanEnd;
import uk.ehcqa.shared.plan.EndPlan;

/** Records the steps with which it is decided whether the plan in force ends, its end, and corrections of these. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: record")
class CeasingApi {

    record NewCeasingStep(
            @NotNull CeasingStep step, @NotNull LocalDate date) {}

    record CeasingCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull CeasingStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record NewPlanEnd(@NotNull LocalDate endedOn, @NotNull CeaseReason endReason) {}

    record PlanEndCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull LocalDate endedOn,
            @NotNull CeaseReason endReason,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    CeasingApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/ceasings/steps")
    @Operation(
            summary =
                    "Record a step of deciding whether the plan in force ends: a consultation, the decision, or that the"
                            + " plan is kept")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewCeasingStep body) {
        return cases.send(reference, caseId -> new RecordCeasingStep(caseId, body.step(), body.date()));
    }

    @PostMapping("/ceasings/corrections")
    @Operation(summary = "Correct the date of such a step; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody CeasingCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectCeasingDate(
                        caseId, body.plan(), body.number(), body.step(), body.date(), body.reason()));
    }

    @PostMapping("/plan-ends")
    @Operation(summary = "Record that the plan in force ended, and why: after the time to appeal, where there is one")
    CaseVersion end(@PathVariable String reference, @Valid @RequestBody NewPlanEnd body) {
        return cases.send(reference, caseId -> new EndPlan(caseId, body.endedOn(), body.endReason()));
    }

    @PostMapping("/plan-ends/corrections")
    @Operation(summary = "Correct the end of a plan; what was recorded before stays in the history")
    CaseVersion correctEnd(@PathVariable String reference, @Valid @RequestBody PlanEndCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectPlanEnd(caseId, body.plan(), body.endedOn(), body.endReason(), body.reason()));
    }
}
