package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.CorrectAmendmentDate;
import uk.ehcqa.shared.amendment.RecordAmendmentStep;

/** Records the steps with which the plan in force is amended without a review, and corrections of their dates. */
@RestController
@RequestMapping("/api/cases/{reference}/amendments")
@Tag(name = "Cases: record")
class AmendmentsApi {

    record NewAmendmentStep(
            @NotNull AmendmentStep step, @NotNull LocalDate date) {}

    record AmendmentCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull @Min(1) Integer number,
            @NotNull AmendmentStep step,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    AmendmentsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/steps")
    @Operation(
            summary =
                    "Record a step of amending the plan in force without a review: the notice of the proposed amendments"
                            + " begins it")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewAmendmentStep body) {
        return cases.send(reference, caseId -> new RecordAmendmentStep(caseId, body.step(), body.date()));
    }

    @PostMapping("/corrections")
    @Operation(
            summary =
                    "Correct the date of a step of an amendment without a review; what was recorded before stays in the"
                            + " history")
    CaseVersion correct(@PathVariable String reference, @Valid @RequestBody AmendmentCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectAmendmentDate(
                        caseId, body.plan(), body.number(), body.step(), body.date(), body.reason()));
    }
}
