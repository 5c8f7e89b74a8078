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
import uk.ehcqa.shared.reassessment.CorrectReassessmentDate;
import uk.ehcqa.shared.reassessment.CorrectReassessmentException;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.RecordReassessmentException;
import uk.ehcqa.shared.reassessment.RecordReassessmentStep;
import uk.ehcqa.shared.reassessment.WithdrawReassessmentException;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Records the steps of a reassessment under the plan in force, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}/reassessments")
@Tag(name = "Cases: record")
class ReassessmentsApi {

    record NewReassessmentStep(
            @NotNull ReassessmentStep step, @NotNull LocalDate date) {}

    record ReassessmentCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull ReassessmentStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record NewReassessmentException(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull ExceptionGround ground,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String evidence) {}

    record ReassessmentExceptionWithdrawal(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull @Min(1) Integer exception,
            @NotBlank @Size(max = 1000) String reason) {}

    record ReassessmentExceptionCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull @Min(1) Integer exception,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    ReassessmentsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(
            summary =
                    "Record a step of a reassessment under the plan in force: a request, or the authority's own decision, begins"
                            + " it")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewReassessmentStep body) {
        return cases.send(reference, caseId -> new RecordReassessmentStep(caseId, body.step(), body.date()));
    }

    @PostMapping("/exceptions")
    @Operation(
            summary =
                    "Record a circumstance because of which the fourteen weeks of a reassessment need not be kept: it moves no"
                            + " date")
    CaseVersion except(@PathVariable String reference, @Valid @RequestBody NewReassessmentException body) {
        return cases.send(
                reference,
                caseId -> new RecordReassessmentException(
                        caseId,
                        body.plan(),
                        body.number(),
                        body.ground(),
                        body.firstDay(),
                        body.lastDay(),
                        body.evidence()));
    }

    @PostMapping("/exceptions/corrections")
    @Operation(
            summary =
                    "Correct the days of an exception of a reassessment; what was recorded before stays in the history")
    CaseVersion correctException(
            @PathVariable String reference, @Valid @RequestBody ReassessmentExceptionCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectReassessmentException(
                        caseId,
                        body.plan(),
                        body.number(),
                        body.exception(),
                        body.firstDay(),
                        body.lastDay(),
                        body.reason()));
    }

    @PostMapping("/exception-withdrawals")
    @Operation(summary = "Take back an exception of a reassessment that did not apply; it stays in the history")
    CaseVersion takeBack(@PathVariable String reference, @Valid @RequestBody ReassessmentExceptionWithdrawal body) {
        return cases.send(
                reference,
                caseId -> new WithdrawReassessmentException(
                        caseId, body.plan(), body.number(), body.exception(), body.reason()));
    }

    @PostMapping("/corrections")
    @Operation(
            summary =
                    "Correct the date of a step of a reassessment; what was recorded before stays in the" + " history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody ReassessmentCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectReassessmentDate(
                        caseId, body.plan(), body.number(), body.step(), body.date(), body.reason()));
    }
}
