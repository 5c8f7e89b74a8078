package uk.ehcqa.query.framework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.audit.publication.FrameworkRefusal;
import uk.ehcqa.shared.refusal.Refused;

/** There is no framework of that name, or none of that version. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class FrameworkUnknown extends Refused {

    FrameworkUnknown() {
        super(FrameworkRefusal.FRAMEWORK_UNKNOWN);
    }
}
