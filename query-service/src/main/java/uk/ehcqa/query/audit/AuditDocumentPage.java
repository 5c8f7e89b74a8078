package uk.ehcqa.query.audit;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.download.DocumentDownload;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/** Hands out the document that holds the plan to whoever audits it: no other document of the case. */
@Controller
class AuditDocumentPage {

    private final AuditDesk desk;
    private final DocumentStore documents;

    AuditDocumentPage(AuditDesk desk, DocumentStore documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @GetMapping("/audits/{auditId}/documents/{document}")
    ResponseEntity<InputStreamResource> document(@PathVariable UUID auditId, @PathVariable UUID document) {
        var audit = desk.open(auditId);
        var wanted = new DocumentId(document);
        var holdsPlan = desk.written(audit).stream()
                .flatMap(written -> written.documents().all().stream())
                .anyMatch(attached -> attached.document().equals(wanted));
        if (!holdsPlan) {
            throw new AuditUnknown();
        }
        try {
            return DocumentDownload.of(documents.openRecorded(audit.file().caseId(), wanted));
        } catch (Refused gone) {
            throw new AuditUnknown();
        }
    }
}
