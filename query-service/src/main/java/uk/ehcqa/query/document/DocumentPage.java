package uk.ehcqa.query.document;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where a page leads on to one document of a case. It is saved, never shown. */
@Controller
class DocumentPage {

    private final DocumentsOfCase documents;

    DocumentPage(DocumentsOfCase documents) {
        this.documents = documents;
    }

    @GetMapping("/cases/{reference}/documents/{document}")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return documents.download(reference, document);
    }
}
