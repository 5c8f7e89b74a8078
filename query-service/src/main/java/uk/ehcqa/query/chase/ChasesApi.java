package uk.ehcqa.query.chase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.sending.CurrentSending;

/** Reminds of many requests at once, for programs. */
@RestController
@RequestMapping("/api/contributions/chases")
@Tag(name = "Cases: record")
class ChasesApi {

    /** @param requests by their references */
    record NewChases(@NotEmpty @Size(max = 500) List<@NotNull @Pattern(regexp = "R-\\d{4,9}") String> requests) {}

    /** @param messages how many were queued, one to each address */
    record Chased(
            UUID chase, int messages, int recorded, List<ChaseResult.Group> leftOut, List<ChaseResult.Group> failed) {

        static Chased of(ChaseResult result) {
            return new Chased(
                    result.chase(), result.messages(), result.recorded(), result.skipped(), result.failures());
        }
    }

    private final Chases chases;

    ChasesApi(Chases chases) {
        this.chases = chases;
    }

    @PostMapping
    @Operation(
            summary =
                    "Remind of several requests at once, with one message to each address; those of which somebody was reminded"
                            + " within 3 working days are left out")
    Chased chase(@Valid @RequestBody NewChases body) {
        var id = CurrentSending.idForNewCase().value();
        chases.chase(id, body.requests(), CurrentIdentity.get().orElseThrow());
        return get(id);
    }

    @GetMapping("/{chase}")
    @Operation(summary = "What came of reminding of several requests at once")
    Chased get(@PathVariable UUID chase) {
        return chases.result(chase)
                .map(Chased::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
