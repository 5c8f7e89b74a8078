package uk.ehcqa.query.contribution;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.service.KeptService;
import uk.ehcqa.query.service.Services;
import uk.ehcqa.shared.contribution.Contribution;

/** How the register calls the service that was asked. Templates ask it as {@code @askedService}. */
@Component("askedService")
public class AskedService {

    private final Services services;

    AskedService(Services services) {
        this.services = services;
    }

    /** Null where nobody of the register was asked. */
    @Nullable
    public String name(Contribution contribution) {
        return contribution
                .service()
                .flatMap(services::find)
                .map(KeptService::name)
                .orElse(null);
    }
}
