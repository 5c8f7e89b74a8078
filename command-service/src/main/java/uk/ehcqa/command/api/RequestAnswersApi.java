package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.SentDocuments;
import uk.ehcqa.shared.contribution.AcknowledgeContribution;
import uk.ehcqa.shared.contribution.AnswerContribution;
import uk.ehcqa.shared.contribution.DeclineContribution;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.GiveNilReturn;
import uk.ehcqa.shared.contribution.SayDateWillBeMissed;
import uk.ehcqa.shared.document.DocumentId;

/** What a service says to a request for advice, as of today: an answer came when it came. */
@RestController
@RequestMapping("/api/requests/{reference}")
@Tag(name = "Requests for advice")
class RequestAnswersApi {

    record RequestAnswer(
            @NotNull @Valid AdviceBody advice,
            @Nullable @Size(max = SentDocuments.MOST) List<@NotNull UUID> documents) {

        List<DocumentId> attached() {
            return documents == null
                    ? List.of()
                    : documents.stream().distinct().map(DocumentId::new).toList();
        }
    }

    record RequestDecline(
            @NotNull DeclineReason why,
            @NotBlank @Size(max = 1000) String explanation) {}

    record RequestLateness(
            @NotNull LocalDate expectedOn,
            @NotBlank @Size(max = 1000) String reason) {}

    private final RequestCommands requests;
    private final DocumentStore documents;

    RequestAnswersApi(RequestCommands requests, DocumentStore documents) {
        this.requests = requests;
        this.documents = documents;
    }

    @PostMapping("/acknowledgements")
    @Operation(summary = "Say that the request has come")
    RequestCommands.Said acknowledge(@PathVariable String reference) {
        return requests.send(
                reference, (asked, today) -> new AcknowledgeContribution(asked.caseId(), asked.contribution(), today));
    }

    @PostMapping("/answers")
    @Operation(
            summary = "Give the advice that your service was asked for; vague words in it keep nobody from sending it")
    RequestCommands.Said answer(@PathVariable String reference, @Valid @RequestBody RequestAnswer body) {
        return requests.send(
                reference,
                (asked, today) -> new AnswerContribution(
                        asked.caseId(),
                        asked.contribution(),
                        today,
                        body.advice().advice(),
                        documents
                                .sentFor(asked.caseId(), asked.reference().value())
                                .attached(body.attached())));
    }

    @PostMapping("/nil-returns")
    @Operation(
            summary = "Say that the child or young person is not known to your service, which never counts as advice")
    RequestCommands.Said giveNilReturn(@PathVariable String reference) {
        return requests.send(
                reference, (asked, today) -> new GiveNilReturn(asked.caseId(), asked.contribution(), today));
    }

    @PostMapping("/declines")
    @Operation(summary = "Say that your service gives no advice, and why")
    RequestCommands.Said decline(@PathVariable String reference, @Valid @RequestBody RequestDecline body) {
        return requests.send(
                reference,
                (asked, today) -> new DeclineContribution(
                        asked.caseId(), asked.contribution(), today, body.why(), body.explanation()));
    }

    @PostMapping("/late")
    @Operation(
            summary = "Say that you cannot meet the date, why, and when to expect the advice; it stays due when it was")
    RequestCommands.Said late(@PathVariable String reference, @Valid @RequestBody RequestLateness body) {
        return requests.send(
                reference,
                (asked, today) -> new SayDateWillBeMissed(
                        asked.caseId(), asked.contribution(), today, body.expectedOn(), body.reason()));
    }
}
