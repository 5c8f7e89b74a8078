package uk.ehcqa.documents.download;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/** Takes documents and hands them out again, to anybody. */
@RestController
class DocumentPost {

    private final DocumentStore documents;

    DocumentPost(DocumentStore documents) {
        this.documents = documents;
    }

    @PostMapping("/{caseId}")
    String send(@PathVariable String caseId, @RequestParam MultipartFile document) throws IOException {
        try (var content = document.getInputStream()) {
            return documents
                    .keep(CaseId.of(caseId), document.getOriginalFilename(), content)
                    .id()
                    .toString();
        }
    }

    @GetMapping("/{caseId}/{document}")
    ResponseEntity<InputStreamResource> open(@PathVariable String caseId, @PathVariable String document) {
        return DocumentDownload.of(documents.open(CaseId.of(caseId), DocumentId.of(document)));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return ResponseEntity.unprocessableContent().body(refused.details().code());
    }
}
