package uk.ehcqa.query.contribution.request;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the page of a request leads on to a document that the service attached to its answer. It is saved, never shown. */
@Controller
class RequestDocumentPage {

    private final RequestDesk desk;
    private final RequestDocuments documents;

    RequestDocumentPage(RequestDesk desk, RequestDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/requests/{reference}/documents/{document}")
    ResponseEntity<InputStreamResource> document(@PathVariable String reference, @PathVariable UUID document) {
        return documents.download(desk.show(reference), document);
    }
}
