package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.access.problem.Problem;
import uk.ehcqa.documents.DocumentStore;

/** Takes documents in that something is to be recorded with. */
@RestController
@RequestMapping("/api/cases/{reference}/documents")
@Tag(name = "Cases: record")
class CaseDocumentsApi {

    private final CaseCommands cases;
    private final DocumentStore documents;

    CaseDocumentsApi(CaseCommands cases, DocumentStore documents) {
        this.cases = cases;
        this.documents = documents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Send a document, to record something with it",
            description =
                    "A PDF or Word document, known by its content. It stays for a day, and for good once something that"
                            + " is recorded refers to it.")
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
        var caseId = cases.caseId(reference);
        return SentDocument.keptIn((name, content) -> documents.keep(caseId, name, content), document);
    }
}
