package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.access.problem.Problem;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.SentDocuments;
import uk.ehcqa.shared.document.DocumentId;

/** Takes in the documents that a service attaches to its answer, and gives them back up again. */
@RestController
@RequestMapping("/api/requests/{reference}/documents")
@Tag(name = "Requests for advice")
class RequestDocumentsApi {

    private final RequestCommands requests;
    private final DocumentStore documents;

    RequestDocumentsApi(RequestCommands requests, DocumentStore documents) {
        this.requests = requests;
        this.documents = documents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Send a document, to attach it to the answer of your service",
            description =
                    "A PDF or Word document, known by its content. It stays for a day, and for good once an answer names it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "413",
            description = "The document is larger than this service takes.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    SentDocument send(
            @PathVariable String reference,
            @Parameter(description = "The document") @RequestParam(required = false) @Nullable MultipartFile document)
            throws IOException {
        return SentDocument.keptIn(of(reference)::keep, document);
    }

    @DeleteMapping("/{document}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back a document that no answer names; what was answered stays")
    void takeBack(@PathVariable String reference, @PathVariable UUID document) {
        of(reference).takeBack(new DocumentId(document));
    }

    private SentDocuments of(String reference) {
        var asked = requests.find(reference);
        return documents.sentFor(asked.caseId(), asked.reference().value());
    }
}
