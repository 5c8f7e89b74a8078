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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ChaseContribution;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.EscalateContribution;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.RequestContributions;
import uk.ehcqa.shared.contribution.RequestedContribution;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.contribution.UseExistingAdvice;
import uk.ehcqa.shared.contribution.WithdrawContribution;
import uk.ehcqa.shared.service.ServiceId;

/** Asks for advice and information, and records what is done so that it comes. */
@RestController
@RequestMapping("/api/cases/{reference}/contributions")
@Tag(name = "Cases: record")
class ContributionsApi {

    record OneRequest(
            @NotNull AdviceSource source,
            @Nullable UUID service,
            @Nullable @Size(max = 4000) String questions) {

        RequestedContribution request() {
            return new RequestedContribution(
                    source, service == null ? null : new ServiceId(service), questions == null ? "" : questions);
        }
    }

    record NewRequests(
            @NotNull @Valid PurposeBody purpose,
            @NotNull LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate wantedBy,
            @Nullable @Size(max = 30) List<@NotNull @Valid OneRequest> requests,
            @Nullable @Size(max = 30) List<@NotNull @Valid HeldAdviceBody> used) {}

    record NewExistingAdvice(
            @NotNull @Valid PurposeBody purpose,
            @NotNull @Valid HeldAdviceBody held) {}

    record Acknowledgement(
            @NotNull @Min(1) Integer contribution, @NotNull LocalDate date) {}

    record NewChase(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull ChaseMeans means) {}

    record NewEscalation(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull EscalationStep to) {}

    record MissedDate(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotNull LocalDate expectedOn,
            @NotBlank @Size(max = 1000) String reason) {}

    record ContributionWithdrawal(
            @NotNull @Min(1) Integer contribution,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    ContributionsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/requests")
    @Operation(
            summary =
                    "Ask for advice, of several at once; the first request for an assessment also records that advice was asked"
                            + " for")
    CaseVersion request(@PathVariable String reference, @Valid @RequestBody NewRequests body) {
        return cases.send(
                reference,
                caseId -> new RequestContributions(
                        caseId,
                        body.purpose().purpose(),
                        body.sentOn(),
                        body.receivedOn(),
                        body.wantedBy(),
                        given(body.requests()).stream().map(OneRequest::request).toList(),
                        given(body.used()).stream().map(HeldAdviceBody::held).toList()));
    }

    @PostMapping("/existing-advice")
    @Operation(
            summary = "Use advice that is held, where its author, the family and the authority agree that it is enough")
    CaseVersion use(@PathVariable String reference, @Valid @RequestBody NewExistingAdvice body) {
        return cases.send(
                reference,
                caseId -> new UseExistingAdvice(
                        caseId, body.purpose().purpose(), body.held().held()));
    }

    @PostMapping("/acknowledgements")
    @Operation(summary = "Record that whoever was asked said that the request has come")
    CaseVersion acknowledge(@PathVariable String reference, @Valid @RequestBody Acknowledgement body) {
        return cases.send(reference, caseId -> new AcknowledgeContribution(caseId, body.contribution(), body.date()));
    }

    @PostMapping("/chases")
    @Operation(summary = "Record that whoever was asked was reminded")
    CaseVersion chase(@PathVariable String reference, @Valid @RequestBody NewChase body) {
        return cases.send(
                reference, caseId -> new ChaseContribution(caseId, body.contribution(), body.date(), body.means()));
    }

    @PostMapping("/escalations")
    @Operation(summary = "Take advice that does not come further up; each step is taken once")
    CaseVersion escalate(@PathVariable String reference, @Valid @RequestBody NewEscalation body) {
        return cases.send(
                reference, caseId -> new EscalateContribution(caseId, body.contribution(), body.date(), body.to()));
    }

    @PostMapping("/missed-dates")
    @Operation(summary = "Record that whoever was asked cannot keep the date; it stays due when it was")
    CaseVersion missDate(@PathVariable String reference, @Valid @RequestBody MissedDate body) {
        return cases.send(
                reference,
                caseId -> new SayDateWillBeMissed(
                        caseId, body.contribution(), body.date(), body.expectedOn(), body.reason()));
    }

    @PostMapping("/withdrawals")
    @Operation(summary = "Take a request for advice back that nobody has answered")
    CaseVersion withdraw(@PathVariable String reference, @Valid @RequestBody ContributionWithdrawal body) {
        return cases.send(
                reference, caseId -> new WithdrawContribution(caseId, body.contribution(), body.date(), body.reason()));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
