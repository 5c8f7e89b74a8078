package uk.ehcqa.query.post;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.service.KeptService;
import uk.ehcqa.query.service.Services;

/** The services as the register has them. */
@Component
class RegisteredServices implements AskedServices {

    private final Services services;

    RegisteredServices(Services services) {
        this.services = services;
    }

    @Override
    public List<AskedService> all() {
        return services.registered().stream().map(RegisteredServices::asked).toList();
    }

    private static AskedService asked(KeptService service) {
        var particulars = service.particulars();
        return new AskedService(
                service.serviceId(),
                particulars.name(),
                particulars.agency(),
                particulars.requestsAddress(),
                particulars.leadAddress(),
                particulars.commissionerAddress(),
                particulars.workingPattern());
    }
}
