package uk.ehcqa.access.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.CaseRefusal;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

/** Has one address for each thing that can go wrong. */
@RestController
@RequestMapping("/api/cases")
class TroubledApi {

    record Body(
            @NotNull LocalDate receivedOn,
            @NotNull(message = "Say who asked.") RequestSource requestedBy,
            @Nullable CaseReference linkedTo,
            @Nullable Boolean confirmed,
            @Nullable Integer episode,
            @Valid @Nullable List<Part> parts) {}

    record Part(@NotNull LocalDate on) {}

    @PostMapping(path = "/body", consumes = MediaType.APPLICATION_JSON_VALUE)
    String body(@Valid @RequestBody Body body) {
        return "taken";
    }

    @GetMapping("/parameter")
    String parameter(@RequestParam LocalDate on, @RequestParam(defaultValue = "1") @Min(1) int page) {
        return "taken";
    }

    @GetMapping("/{reference}/path")
    String path(@PathVariable CaseReference reference) {
        return "taken";
    }

    @PostMapping("/file")
    String file(@RequestPart MultipartFile file) {
        return "taken";
    }

    @PostMapping("/refused/{code}")
    String refused(@PathVariable String code) {
        throw new CommandExecutionException(
                code, null, new RefusalDetails(code, "date", Map.of("earliest", "2026-03-03")));
    }

    @PostMapping("/refused-here")
    String refusedHere() {
        throw new Refused(CaseRefusal.CASE_UNKNOWN);
    }

    @PostMapping("/overtaken")
    String overtaken() {
        throw new ConcurrencyException("An event for aggregate was already inserted");
    }

    @PostMapping("/overtaken-elsewhere")
    String overtakenElsewhere() {
        throw new CommandExecutionException("[AXONIQ-2000] Invalid sequence number 3, expected 4", null);
    }

    @GetMapping("/gone")
    String gone() {
        throw new ResponseStatusException(HttpStatus.GONE, "This return was removed.");
    }

    @GetMapping("/fault")
    String fault() {
        throw new IllegalStateException("duplicate key (surname)=(Testchild)");
    }
}
