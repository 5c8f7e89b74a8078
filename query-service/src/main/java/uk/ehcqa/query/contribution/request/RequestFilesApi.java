package uk.ehcqa.query.contribution.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a request, for programs. */
@RestController
@RequestMapping("/api/requests/{reference}/documents")
@Tag(name = "Requests for advice")
class RequestFilesApi {

    private final RequestDesk desk;
    private final RequestDocuments documents;

    RequestFilesApi(RequestDesk desk, RequestDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping
    @Operation(summary = "The documents that were sent for a request of your service and that no answer names yet")
    List<RequestDocument> unsent(@PathVariable String reference) {
        return documents.unsent(desk.show(reference)).stream()
                .map(RequestDocument::of)
                .toList();
    }

    @GetMapping("/{document}")
    @Operation(summary = "A document that your service sent for a request, to be saved")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return documents.download(desk.show(reference), document);
    }
}
