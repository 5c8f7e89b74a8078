package uk.ehcqa.command.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.PlanText;
import uk.ehcqa.shared.plantext.RecordPlanVersion;
import uk.ehcqa.shared.plantext.SentPlan;

/** Takes in what a plan says, as it was sent on a day. */
@RestController
@RequestMapping("/api/cases/{reference}/plan-versions")
@Tag(name = "Cases: record")
class PlanVersionsApi {

    record NewPlanVersion(
            @NotNull @Min(1) Integer plan,
            @NotNull PlanStage stage,
            @NotNull LocalDate sentOn,
            @Nullable Map<PlanSection, @NotNull @Size(max = 20_000) String> sections,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 300) String> appended,
            @Nullable @Size(max = 10) List<@NotNull @Valid DocumentBody> documents) {

        PlanText text() {
            return PlanText.entered(sections == null ? Map.of() : sections, appended == null ? List.of() : appended);
        }
    }

    private final CaseCommands cases;

    PlanVersionsApi(CaseCommands cases) {
        this.cases = cases;
    }

    @PostMapping
    @Operation(summary = "Record what a plan says that was sent: its sections A to K, or documents that hold it")
    CaseVersion record(@PathVariable String reference, @Valid @RequestBody NewPlanVersion body) {
        return cases.send(
                reference,
                caseId -> new RecordPlanVersion(
                        caseId,
                        new SentPlan(body.plan(), body.stage(), body.sentOn()),
                        body.text(),
                        DocumentBody.attached(body.documents())));
    }
}
