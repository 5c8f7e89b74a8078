package uk.ehcqa.query.audit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.audit.marking.AuditRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** There is no such audit, or none that whoever asks may see: both are answered alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class AuditUnknown extends Refused {

    AuditUnknown() {
        super(AuditRefusal.AUDIT_UNKNOWN);
    }
}
