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
import uk.ehcqa.shared.takeover.CorrectTakeoverDate;
import uk.ehcqa.shared.takeover.RecordTakeoverStep;
import uk.ehcqa.shared.takeover.TakePlanOver;
import uk.ehcqa.shared.takeover.TakeoverStep;

/** Records the steps with which the plan in force was taken over from another authority, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}/takeovers")
@Tag(name = "Cases: record")
class TakeoversApi {

    record NewTakeoverStep(
            @NotNull TakeoverStep step, @NotNull LocalDate date) {}

    record AnotherTakenOverPlan(
            @NotBlank @Size(max = 3) String transferredFrom,
            @NotNull LocalDate planMadeOn,
            @NotNull LocalDate transferredOn) {}

    record TakeoverCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull TakeoverStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    TakeoversApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/plans")
    @Operation(
            summary =
                    "Record in a case without a plan in force the plan that another authority transferred, with the day of its"
                            + " transfer")
    CaseVersion takeOver(@PathVariable String reference, @Valid @RequestBody AnotherTakenOverPlan body) {
        return cases.send(
                reference,
                caseId -> new TakePlanOver(caseId, body.transferredFrom(), body.planMadeOn(), body.transferredOn()));
    }

    @PostMapping("/steps")
    @Operation(
            summary =
                    "Record a step of taking the plan in force over from another authority: that it was transferred, or that the"
                            + " family was told")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewTakeoverStep body) {
        return cases.send(reference, caseId -> new RecordTakeoverStep(caseId, body.step(), body.date()));
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Correct the date of a step of taking a plan over; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody TakeoverCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectTakeoverDate(
                        caseId, body.plan(), body.number(), body.step(), body.date(), body.reason()));
    }
}
