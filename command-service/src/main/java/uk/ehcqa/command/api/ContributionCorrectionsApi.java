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
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.CorrectContributionDate;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.contribution.RecordContributionException;
import uk.ehcqa.shared.contribution.WithdrawContributionException;

/** Records exceptions to the six weeks for advice, and what was recorded wrongly of it. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: record")
class ContributionCorrectionsApi {

    record NewAdviceException(
            @NotNull @Min(1) Integer contribution,
            @NotNull AdviceExceptionGround ground,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 1000) String evidence) {}

    record AdviceExceptionWithdrawal(
            @NotNull @Min(1) Integer contribution,
            @NotNull @Min(1) Integer exception,
            @NotBlank @Size(max = 1000) String reason) {}

    record ContributionCorrection(
            @NotNull @Min(1) Integer contribution,
            @NotNull ContributionDate which,
            @Nullable @Min(1) Integer answer,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record ContributionStepError(
            @NotNull @Min(1) Integer contribution,
            @NotNull ContributionStep step,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    ContributionCorrectionsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/contributions/exceptions")
    @Operation(
            summary =
                    "Record a circumstance because of which the six weeks for advice need not be kept: it moves no date, and bears"
                            + " on no other limit")
    CaseVersion except(@PathVariable String reference, @Valid @RequestBody NewAdviceException body) {
        return cases.send(
                reference,
                caseId -> new RecordContributionException(
                        caseId, body.contribution(), body.ground(), body.firstDay(), body.lastDay(), body.evidence()));
    }

    @PostMapping("/contributions/exception-withdrawals")
    @Operation(
            summary = "Take back an exception to the six weeks for advice that did not apply; it stays in the history")
    CaseVersion takeBack(@PathVariable String reference, @Valid @RequestBody AdviceExceptionWithdrawal body) {
        return cases.send(
                reference,
                caseId -> new WithdrawContributionException(
                        caseId, body.contribution(), body.exception(), body.reason()));
    }

    @PostMapping("/contributions/corrections")
    @Operation(summary = "Correct a date of a contribution; the day of receipt moves the day on which it is due")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody ContributionCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectContributionDate(
                        caseId, body.contribution(), body.which(), body.answer(), body.date(), body.reason()));
    }

    @PostMapping("/recorded-in-error/contribution-steps")
    @Operation(summary = "Mark what was recorded last of a contribution, on which nothing rests, as recorded in error")
    CaseVersion mark(@PathVariable String reference, @Valid @RequestBody ContributionStepError body) {
        return cases.send(
                reference,
                caseId -> new MarkContributionStepRecordedInError(
                        caseId, body.contribution(), body.step(), body.reason()));
    }
}
