package uk.ehcqa.query.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.service.ServiceRefusal;

/** There is no service of that id in the register. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class ServiceUnknown extends Refused {

    public ServiceUnknown() {
        super(ServiceRefusal.SERVICE_UNKNOWN);
    }
}
