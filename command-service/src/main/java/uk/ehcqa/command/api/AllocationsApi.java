package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.casework.AllocateCase;
import uk.ehcqa.shared.casework.Allocation;

/** Records which caseworker is responsible for a case. */
@RestController
@RequestMapping("/api/cases/{reference}/allocations")
@Tag(name = "Cases: record")
class AllocationsApi {

    record NewAllocation(
            @NotBlank @Size(max = 100) String caseworker,
            @NotNull LocalDate allocatedOn) {}

    private final CaseCommands cases;

    AllocationsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping
    @Operation(summary = "Allocate the case to a caseworker, or put an allocation right: the latest counts")
    CaseVersion allocate(@PathVariable String reference, @Valid @RequestBody NewAllocation body) {
        return cases.send(
                reference, caseId -> new AllocateCase(caseId, new Allocation(body.caseworker(), body.allocatedOn())));
    }
}
