package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.CorrectPhaseTransfer;
import uk.ehcqa.shared.transfer.RecordPhaseTransfer;

/** Records the transfers that are expected of the child or young person with a plan in force, and corrections of them. */
@RestController
@RequestMapping("/api/cases/{reference}/phase-transfers")
@Tag(name = "Cases: record")
class PhaseTransfersApi {

    record NewPhaseTransfer(
            @NotNull TransferKind kind,
            @Nullable Integer year,
            @Nullable LocalDate day) {}

    record PhaseTransferCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer transfer,
            @NotNull TransferKind kind,
            @Nullable Integer year,
            @Nullable LocalDate day,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    PhaseTransfersApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping
    @Operation(
            summary =
                    "Record that a transfer between phases of education is expected: with its calendar year, or with its"
                            + " day where it is from one post-16 institution to another")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewPhaseTransfer body) {
        return cases.send(reference, caseId -> new RecordPhaseTransfer(caseId, body.kind(), body.year(), body.day()));
    }

    @PostMapping("/corrections")
    @Operation(summary = "Correct an expected transfer; what was recorded before stays in the history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody PhaseTransferCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectPhaseTransfer(
                        caseId, body.plan(), body.transfer(), body.kind(), body.year(), body.day(), body.reason()));
    }
}
