package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.ReturnContribution;

/** Records what came of a request for advice, and what came of reading it. */
@RestController
@RequestMapping("/api/cases/{reference}/contributions")
@Tag(name = "Cases: record")
class ContributionAnswersApi {

    record NewAnswer(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull @Valid AdviceBody advice,
            @Nullable @Size(max = 10) List<@NotNull @Valid DocumentBody> documents) {}

    record NilReturn(
            @NotNull @Min(1) Integer contribution, @NotNull LocalDate date) {}

    record Decline(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull DeclineReason why,
            @NotBlank @Size(max = 1000) String explanation) {}

    record AdviceReturn(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull Map<AdviceCriterion, @NotNull CriterionMet> check,
            @NotBlank @Size(max = 4000) String whatIsAsked) {}

    record Acceptance(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull Map<AdviceCriterion, @NotNull CriterionMet> check,
            @Nullable @Size(max = 4000) String notes) {}

    private final CaseCommands cases;

    ContributionAnswersApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/answers")
    @Operation(summary = "Record the advice that came; vague words in it keep nobody from sending it")
    CaseVersion answer(@PathVariable String reference, @Valid @RequestBody NewAnswer body) {
        return cases.send(
                reference,
                caseId -> new AnswerContribution(
                        caseId,
                        body.contribution(),
                        body.date(),
                        body.advice().advice(),
                        DocumentBody.attached(body.documents())));
    }

    @PostMapping("/nil-returns")
    @Operation(
            summary = "Record that the child or young person is not known to the service, which never counts as advice")
    CaseVersion giveNilReturn(@PathVariable String reference, @Valid @RequestBody NilReturn body) {
        return cases.send(reference, caseId -> new GiveNilReturn(caseId, body.contribution(), body.date()));
    }

    @PostMapping("/declines")
    @Operation(summary = "Record that whoever was asked gives no advice, and why")
    CaseVersion decline(@PathVariable String reference, @Valid @RequestBody Decline body) {
        return cases.send(
                reference,
                caseId -> new DeclineContribution(
                        caseId, body.contribution(), body.date(), body.why(), body.explanation()));
    }

    @PostMapping("/returns")
    @Operation(summary = "Send advice back to be put right; its date does not move")
    CaseVersion sendBack(@PathVariable String reference, @Valid @RequestBody AdviceReturn body) {
        return cases.send(
                reference,
                caseId -> new ReturnContribution(
                        caseId, body.contribution(), body.date(), AdviceCheck.of(body.check()), body.whatIsAsked()));
    }

    @PostMapping("/acceptances")
    @Operation(summary = "Accept advice, with notes where not every criterion is met")
    CaseVersion accept(@PathVariable String reference, @Valid @RequestBody Acceptance body) {
        return cases.send(
                reference,
                caseId -> new AcceptContribution(
                        caseId, body.contribution(), body.date(), AdviceCheck.of(body.check()), body.notes()));
    }
}
