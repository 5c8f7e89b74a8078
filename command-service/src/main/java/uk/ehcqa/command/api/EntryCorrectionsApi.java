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
import uk.ehcqa.shared.assessment.CorrectEarlierDraft;
import uk.ehcqa.shared.assessment.CorrectLinkedRequest;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.plan.CorrectEarlierPlanStart;

/** Corrects dates that are not those of steps: of linked requests, of drafts before the latest, and of the start of earlier plans. */
@RestController
@RequestMapping("/api/cases/{reference}")
@Tag(name = "Cases: record")
class EntryCorrectionsApi {

    /**
     * A linked request and its right day.
     *
     * @param receivedOn the day that is recorded
     * @param requestedBy left out where it is not recorded who asked
     */
    record RequestCorrection(
            @NotNull @Min(1) Integer episode,
            @NotNull LocalDate receivedOn,
            @Nullable RequestSource requestedBy,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record DraftCorrection(
            @NotNull @Min(1) Integer episode,
            @NotNull @Min(1) Integer draft,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    record PlanStartCorrection(
            @NotNull @Min(1) Integer plan,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 1000) String reason) {}

    private final CaseCommands cases;

    EntryCorrectionsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping("/requests/corrections")
    @Operation(
            summary = "Correct the day on which a linked request was received; what was recorded stays in the history")
    CaseVersion correctRequest(@PathVariable String reference, @Valid @RequestBody RequestCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectLinkedRequest(
                        caseId, body.episode(), body.receivedOn(), body.requestedBy(), body.date(), body.reason()));
    }

    @PostMapping("/drafts/corrections")
    @Operation(
            summary =
                    "Correct the day of a draft that was sent again and is not the latest: counted from 1, without the first draft")
    CaseVersion correctDraft(@PathVariable String reference, @Valid @RequestBody DraftCorrection body) {
        return cases.send(
                reference,
                caseId -> new CorrectEarlierDraft(caseId, body.episode(), body.draft(), body.date(), body.reason()));
    }

    @PostMapping("/earlier-plans/corrections")
    @Operation(
            summary =
                    "Correct the start of a plan that is older than the records or from another authority; a return may go on giving"
                            + " the wrong one")
    CaseVersion correctStart(@PathVariable String reference, @Valid @RequestBody PlanStartCorrection body) {
        return cases.send(
                reference, caseId -> new CorrectEarlierPlanStart(caseId, body.plan(), body.date(), body.reason()));
    }
}
