package uk.ehcqa.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One document of a case, for programs. */
@RestController
@Tag(name = "Cases: read")
class DocumentApi {

    private final DocumentsOfCase documents;

    DocumentApi(DocumentsOfCase documents) {
        this.documents = documents;
    }

    @GetMapping("/api/cases/{reference}/documents/{document}")
    @Operation(summary = "A document to which something refers that was recorded in the case, to be saved")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return documents.download(reference, document);
    }
}
