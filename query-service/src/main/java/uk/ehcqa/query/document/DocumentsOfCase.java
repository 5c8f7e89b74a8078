package uk.ehcqa.query.document;

import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.download.DocumentDownload;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.document.DocumentId;
import uk.ehcqa.shared.refusal.Refused;

/** Hands out the documents of a case to which something that was recorded in it refers. */
@Component
class DocumentsOfCase {

    private final CaseFiles cases;
    private final DocumentStore documents;

    DocumentsOfCase(CaseFiles cases, DocumentStore documents) {
        this.cases = cases;
        this.documents = documents;
    }

    ResponseEntity<InputStreamResource> download(String reference, UUID document) {
        var caseId = cases.get(reference).file().caseId();
        try {
            return DocumentDownload.of(documents.openRecorded(caseId, new DocumentId(document)));
        } catch (Refused unknown) {
            throw new DocumentUnknown();
        }
    }
}
