package uk.ehcqa.query.document;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.document.DocumentRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** There is no document of that id in the case, or none that may be seen: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class DocumentUnknown extends Refused {

    public DocumentUnknown() {
        super(DocumentRefusal.DOCUMENT_UNKNOWN);
    }
}
