package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.assessment.CorrectException;
import uk.ehcqa.shared.assessment.CorrectOverturning;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RecordDelayReason;
import uk.ehcqa.shared.assessment.RecordException;
import uk.ehcqa.shared.assessment.RecordOverturnedRefusal;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepCommands;
import uk.ehcqa.shared.assessment.WithdrawException;
import uk.ehcqa.shared.timeliness.DelayReason;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Records the steps of a needs assessment, what excused or delayed them, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: record")
class StepsApi {

    record NewStep(
            @NotNull Step step,
            @NotNull LocalDate date,
            @Nullable DelayReason delayReason) {}

    record Correction(
            @NotNull @Min(1) Integer episode,
            @NotNull Step step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record OverturnedRefusal(
            @NotNull @Min(1) Integer episode,
            @NotNull OverturnRoute by,
            @NotNull LocalDate date) {}

    record NewException(
            @NotNull @Min(1) Integer episode,
            @NotNull ExceptionGround ground,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotEmpty Set<TimeLimit> bearsOn,
            @NotBlank @Size(max = 1000) String evidence) {}

    record ExceptionWithdrawal(
            @NotNull @Min(1) Integer episode,
            @NotNull @Min(0) Integer number,
            @NotBlank @Size(max = 1000) String reason) {}

    record OverturningCorrection(
            @NotNull @Min(1) Integer episode,
            @NotNull Step refusal,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record ExceptionCorrection(
            @NotNull @Min(1) Integer episode,
            @NotNull @Min(1) Integer number,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String reason) {}

    record NewDelayReason(
            @NotNull @Min(1) Integer episode,
            @NotNull TimeLimit limit,
            @NotNull DelayReason reason) {}

    private final CaseCommands cases;

    StepsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(summary = "Record a step of the open needs assessment")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewStep body) {
        return cases.send(
                reference, caseId -> StepCommands.toRecord(caseId, body.step(), body.date(), body.delayReason()));
    }

    @PostMapping("/overturned-refusals")
    @Operation(summary = "Record that mediation or the tribunal overturned a refusal, which stays on record")
    CaseVersion overturn(@PathVariable String reference, @Valid @RequestBody OverturnedRefusal body) {
        return cases.send(
                reference, caseId -> new RecordOverturnedRefusal(caseId, body.episode(), body.by(), body.date()));
    }

    @PostMapping("/corrections")
    @Operation(summary = "Correct the date of a step; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody Correction body) {
        return cases.send(
                reference,
                caseId -> StepCommands.toCorrect(caseId, body.episode(), body.step(), body.date(), body.reason()));
    }

    @PostMapping("/overturned-refusals/corrections")
    @Operation(
            summary =
                    "Correct the day on which a refusal was overturned, or add it where a return told of none; what was recorded"
                            + " stays in the history")
    CaseVersion correctOverturning(@PathVariable String reference, @Valid @RequestBody OverturningCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectOverturning(caseId, body.episode(), body.refusal(), body.date(), body.reason()));
    }

    @PostMapping("/exceptions/corrections")
    @Operation(summary = "Correct the days of an exception; what was recorded before stays in the history")
    CaseVersion correctException(@PathVariable String reference, @Valid @RequestBody ExceptionCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectException(
                        caseId, body.episode(), body.number(), body.firstDay(), body.lastDay(), body.reason()));
    }

    @PostMapping("/exceptions")
    @Operation(summary = "Record a statutory exception; it moves no date")
    CaseVersion except(@PathVariable String reference, @Valid @RequestBody NewException body) {
        return cases.send(
                reference,
                caseId -> new RecordException(
                        caseId,
                        body.episode(),
                        body.ground(),
                        body.firstDay(),
                        body.lastDay(),
                        body.bearsOn(),
                        body.evidence()));
    }

    @PostMapping("/exception-withdrawals")
    @Operation(summary = "Take back an exception that did not apply")
    CaseVersion withdraw(@PathVariable String reference, @Valid @RequestBody ExceptionWithdrawal body) {
        return cases.send(
                reference, caseId -> new WithdrawException(caseId, body.episode(), body.number(), body.reason()));
    }

    @PostMapping("/delay-reasons")
    @Operation(summary = "Say why a time limit was missed")
    CaseVersion explain(@PathVariable String reference, @Valid @RequestBody NewDelayReason body) {
        return cases.send(
                reference, caseId -> new RecordDelayReason(caseId, body.episode(), body.limit(), body.reason()));
    }
}
