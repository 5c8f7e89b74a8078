package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.ReturnContribution;

/** What comes of it when whoever answers for a service reads its advice, as of today. */
@RestController
@RequestMapping("/api/requests/{reference}")
@Tag(name = "Requests for advice")
class RequestReadingsApi {

    record RequestReturn(
            @NotNull Map<AdviceCriterion, @NotNull CriterionMet> check,
            @NotBlank @Size(max = 4000) String whatIsAsked) {}

    record RequestAcceptance(
            @NotNull Map<AdviceCriterion, @NotNull CriterionMet> check,
            @Nullable @Size(max = 4000) String notes) {}

    private final RequestCommands requests;

    RequestReadingsApi(RequestCommands requests) {
        this.requests = requests;
    }

    @PostMapping("/returns")
    @Operation(summary = "Send the advice of one of your services back to be put right; its date does not move")
    RequestCommands.Said sendBack(@PathVariable String reference, @Valid @RequestBody RequestReturn body) {
        return requests.send(
                reference,
                (asked, today) -> new ReturnContribution(
                        asked.caseId(), asked.contribution(), today, AdviceCheck.of(body.check()), body.whatIsAsked()));
    }

    @PostMapping("/acceptances")
    @Operation(summary = "Accept the advice of one of your services, with notes where not every criterion is met")
    RequestCommands.Said accept(@PathVariable String reference, @Valid @RequestBody RequestAcceptance body) {
        return requests.send(
                reference,
                (asked, today) -> new AcceptContribution(
                        asked.caseId(), asked.contribution(), today, AdviceCheck.of(body.check()), body.notes()));
    }
}
