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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.shared.assessment.RecordFurtherRequest;
import uk.ehcqa.shared.assessment.RecordRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CorrectChildDetails;
import uk.ehcqa.shared.casework.EraseChildDetails;
import uk.ehcqa.shared.privacy.ErasureGround;
import uk.ehcqa.shared.takeover.RecordTakenOverPlan;

/** Opens cases, and keeps the personal details and the requests of those there are. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases: record")
class CasesApi {

    record NewCase(
            @Valid @NotNull ChildBody child,
            @NotNull LocalDate receivedOn,
            @NotNull RequestSource requestedBy,
            @Nullable Boolean differentChildConfirmed) {}

    record NewTakenOverPlan(
            @Valid @NotNull ChildBody child,
            @NotBlank @Size(max = 3) String transferredFrom,
            @NotNull LocalDate planMadeOn,
            @NotNull LocalDate transferredOn,
            @Nullable Boolean differentChildConfirmed) {}

    record FurtherRequest(
            @NotNull LocalDate receivedOn, @NotNull RequestSource requestedBy) {}

    record CorrectedChild(
            @Valid @NotNull ChildBody child,
            @NotBlank @Size(max = 1000) String reason) {}

    record Erasure(@NotNull ErasureGround ground) {}

    private final CaseCommands cases;

    CasesApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping
    @Operation(summary = "Open a case with the request that was received")
    @ApiResponse(
            responseCode = "201",
            description = "The case, at the version that this brought about.",
            useReturnTypeSchema = true)
    ResponseEntity<CaseVersion> open(@Valid @RequestBody NewCase body) {
        return opened(cases.send(new RecordRequest(
                CurrentSending.idForNewCase(),
                body.child().child(),
                body.receivedOn(),
                body.requestedBy(),
                Boolean.TRUE.equals(body.differentChildConfirmed()))));
    }

    @PostMapping("/taken-over-plans")
    @Operation(summary = "Open a case with the plan that another authority transferred")
    @ApiResponse(
            responseCode = "201",
            description = "The case, at the version that this brought about.",
            useReturnTypeSchema = true)
    ResponseEntity<CaseVersion> takeOver(@Valid @RequestBody NewTakenOverPlan body) {
        return opened(cases.send(new RecordTakenOverPlan(
                CurrentSending.idForNewCase(),
                body.child().child(),
                body.transferredFrom(),
                body.planMadeOn(),
                body.transferredOn(),
                Boolean.TRUE.equals(body.differentChildConfirmed()))));
    }

    @PostMapping("/{reference}/requests")
    @Operation(summary = "Record another request: linked while an assessment is open, otherwise a new assessment")
    CaseVersion request(@PathVariable String reference, @Valid @RequestBody FurtherRequest body) {
        return cases.send(reference, caseId -> new RecordFurtherRequest(caseId, body.receivedOn(), body.requestedBy()));
    }

    @PutMapping("/{reference}/child")
    @Operation(summary = "Correct the personal details")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody CorrectedChild body) {
        return cases.send(
                reference,
                caseId -> new CorrectChildDetails(caseId, body.child().child(), body.reason()));
    }

    @PostMapping("/{reference}/erasure")
    @Operation(summary = "Erase the personal details for good; dates and decisions stay")
    CaseVersion erase(@PathVariable String reference, @Valid @RequestBody Erasure body) {
        return cases.send(reference, caseId -> new EraseChildDetails(caseId, body.ground()));
    }

    private static ResponseEntity<CaseVersion> opened(CaseVersion recorded) {
        return ResponseEntity.created(URI.create("/api/cases/" + recorded.reference()))
                .body(recorded);
    }
}
