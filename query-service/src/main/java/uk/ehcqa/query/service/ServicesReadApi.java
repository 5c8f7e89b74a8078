package uk.ehcqa.query.service;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;
import uk.ehcqa.shared.service.ServiceId;

/** The register of services, for programs. */
@RestController
@RequestMapping("/api/services")
@Tag(name = "Services: read")
class ServicesReadApi {

    private final Services services;

    ServicesReadApi(Services services) {
        this.services = services;
    }

    @GetMapping
    @Operation(summary = "The services that are asked for advice: those that are open first, by agency and name")
    Paged<ServiceDetails> services(
            @Valid @ParameterObject ServiceFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var count = services.count(filter);
        var part = Page.of(page, count);
        return part.with(
                count,
                services.all(filter, part).stream().map(ServiceDetails::of).toList());
    }

    @GetMapping("/{serviceId}")
    @Operation(summary = "A service as the register holds it")
    ServiceDetails service(@PathVariable UUID serviceId, HttpServletResponse response) {
        var service = services.get(new ServiceId(serviceId));
        response.setHeader(HttpHeaders.ETAG, VersionTag.of(service.version()));
        return ServiceDetails.of(service);
    }

    @GetMapping("/{serviceId}/history")
    @Operation(summary = "Everything that was recorded of a service, the latest first")
    List<RecordedOfService> history(@PathVariable UUID serviceId) {
        var service = services.get(new ServiceId(serviceId));
        return services.history(service.serviceId()).stream()
                .map(RecordedOfService::of)
                .toList();
    }
}
