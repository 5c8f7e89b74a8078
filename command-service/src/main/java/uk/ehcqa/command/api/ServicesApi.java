package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.access.sending.VersionTag;
import uk.ehcqa.shared.service.ChangeService;
import uk.ehcqa.shared.service.CloseService;
import uk.ehcqa.shared.service.RegisterService;
import uk.ehcqa.shared.service.ReopenService;
import uk.ehcqa.shared.service.ServiceCommand;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceVersion;

/** Keeps the register of the services that are asked for advice. */
@RestController
@RequestMapping("/api/services")
@Tag(name = "Services: record")
class ServicesApi {

    record Closing(
            @NotNull LocalDate closedOn,
            @NotBlank @Size(max = 1000) String reason) {}

    record Reopening(
            @NotNull LocalDate reopenedOn,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * A service as it stands after something was recorded.
     *
     * @param version the number of its latest event, counted from 0
     */
    record ServiceAtVersion(UUID serviceId, long version) {}

    private final CommandGateway gateway;

    ServicesApi(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @PostMapping
    @Operation(summary = "Enter a service in the register")
    @ApiResponse(
            responseCode = "201",
            description = "The service, at the version that this brought about.",
            useReturnTypeSchema = true)
    ResponseEntity<ServiceAtVersion> register(@Valid @RequestBody ServiceBody body) {
        var service = CurrentSending.idForNewService();
        return send(
                ResponseEntity.created(URI.create("/api/services/" + service)),
                new RegisterService(service, body.particulars()));
    }

    @PutMapping("/{serviceId}")
    @Operation(summary = "Change what the register holds of a service, all of it; what it held stays in the history")
    ResponseEntity<ServiceAtVersion> change(@PathVariable UUID serviceId, @Valid @RequestBody ServiceBody body) {
        return send(ResponseEntity.ok(), new ChangeService(new ServiceId(serviceId), body.particulars()));
    }

    @PostMapping("/{serviceId}/closings")
    @Operation(summary = "Close a service: it is asked for no more advice; what it was asked for before stays open")
    ResponseEntity<ServiceAtVersion> close(@PathVariable UUID serviceId, @Valid @RequestBody Closing body) {
        return send(ResponseEntity.ok(), new CloseService(new ServiceId(serviceId), body.closedOn(), body.reason()));
    }

    @PostMapping("/{serviceId}/reopenings")
    @Operation(summary = "Reopen a service that was closed")
    ResponseEntity<ServiceAtVersion> reopen(@PathVariable UUID serviceId, @Valid @RequestBody Reopening body) {
        return send(ResponseEntity.ok(), new ReopenService(new ServiceId(serviceId), body.reopenedOn(), body.reason()));
    }

    private ResponseEntity<ServiceAtVersion> send(BodyBuilder answer, ServiceCommand command) {
        var recorded = gateway.<ServiceVersion>sendAndWait(command);
        return answer.eTag(VersionTag.of(recorded.version()))
                .body(new ServiceAtVersion(recorded.serviceId().value(), recorded.version()));
    }
}
