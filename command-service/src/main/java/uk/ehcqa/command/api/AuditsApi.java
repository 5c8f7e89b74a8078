package uk.ehcqa.command.api;

import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.sending.CurrentSending;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.audit.grading.HeldLimit;
import uk.ehcqa.shared.audit.marking.AuditCommand;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.AuditRecorded;
import uk.ehcqa.shared.audit.marking.AuditResult;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.audit.marking.BeginAudit;
import uk.ehcqa.shared.audit.marking.BeginModeration;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.SaveAnswer;
import uk.ehcqa.shared.audit.marking.SaveFinding;
import uk.ehcqa.shared.audit.marking.SubmitMarks;
import uk.ehcqa.shared.audit.marking.WithdrawAudit;
import uk.ehcqa.shared.audit.sampling.Involvement;
import uk.ehcqa.shared.refusal.Refused;

/** Gives plans to auditors, and takes their answers. No answer here tells anything of another auditor's. */
@RestController
@RequestMapping("/api/audits")
@Tag(name = "Audits: record")
class AuditsApi {

    record NewAudit(
            @NotBlank @Size(max = 20) String caseReference,
            @NotNull @Min(1) Integer plan,
            @NotNull PlanStage stage,
            @NotNull LocalDate sentOn,
            @Nullable @Min(1) Integer planVersion,
            @NotBlank @Size(max = 40) String framework,
            @NotBlank @Size(max = 9) String frameworkVersion,
            @NotBlank @Size(max = 100) String auditor,
            @Nullable @Size(max = 100) String secondAuditor,
            @Nullable @Size(max = 100) List<@Valid @NotNull Part> involved) {

        Set<Involvement> parts() {
            return Optional.ofNullable(involved).orElse(List.of()).stream()
                    .map(part -> new Involvement(part.person(), part.part()))
                    .collect(Collectors.toSet());
        }
    }

    record Part(@NotBlank @Size(max = 100) String person, Involvement.@NotNull Part part) {}

    record NewCriterionAnswer(
            @NotNull Answer answer,
            @Nullable @Size(max = 4000) String comment) {}

    record NewFinding(@NotNull Boolean found) {}

    record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * An audit after something was recorded in it.
     *
     * @param version the number of its latest event, counted from 0
     * @param result of one's own answers, once they are submitted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AuditAtVersion(
            UUID auditId, long version, @Nullable OwnResult result) {

        static AuditAtVersion of(AuditRecorded recorded) {
            return new AuditAtVersion(
                    recorded.auditId().value(),
                    recorded.version(),
                    Optional.ofNullable(recorded.result()).map(OwnResult::of).orElse(null));
        }
    }

    /**
     * What somebody's answers come to.
     *
     * @param score of 100, cut off to one decimal
     * @param exactScore as a fraction
     * @param limits every limiting judgement that held and whose cap is below the band
     */
    record OwnResult(BigDecimal score, String exactScore, Grade band, Grade grade, List<HeldLimit> limits) {

        static OwnResult of(AuditResult result) {
            return new OwnResult(
                    result.score().truncated(1),
                    result.score().toString(),
                    result.band(),
                    result.grade(),
                    result.limitsBelowBand());
        }
    }

    private final CaseCommands cases;
    private final CommandGateway gateway;

    AuditsApi(CaseCommands cases, CommandGateway gateway) {
        this.cases = cases;
        this.gateway = gateway;
    }

    @PostMapping
    @Operation(
            summary = "Give a version of a plan to somebody to audit, and to a second auditor where it is marked twice")
    AuditAtVersion begin(@Valid @RequestBody NewAudit body) {
        if (!FrameworkVersion.isWellFormed(body.frameworkVersion())) {
            throw new Refused(FRAMEWORK_UNKNOWN);
        }
        return send(new BeginAudit(
                AuditId.forAttempt(CurrentSending.idForNewCase().value()),
                cases.caseId(body.caseReference()),
                new AuditedPlan(body.plan(), body.stage(), body.sentOn(), body.planVersion()),
                body.framework(),
                new FrameworkVersion(body.frameworkVersion()),
                body.auditor(),
                body.secondAuditor(),
                body.parts()));
    }

    @PutMapping("/{auditId}/marks/{marking}/answers/{criterion}")
    @Operation(summary = "Answer a criterion, or answer it otherwise: it is saved at once")
    AuditAtVersion answer(
            @PathVariable UUID auditId,
            @PathVariable Marking marking,
            @PathVariable String criterion,
            @Valid @RequestBody NewCriterionAnswer body) {
        return send(new SaveAnswer(new AuditId(auditId), marking, criterion, body.answer(), body.comment()));
    }

    @PutMapping("/{auditId}/marks/{marking}/findings/{finding}")
    @Operation(summary = "Answer the question of a finding, or answer it otherwise: it is saved at once")
    AuditAtVersion find(
            @PathVariable UUID auditId,
            @PathVariable Marking marking,
            @PathVariable String finding,
            @Valid @RequestBody NewFinding body) {
        return send(new SaveFinding(new AuditId(auditId), marking, finding, body.found()));
    }

    @PostMapping("/{auditId}/marks/{marking}/submission")
    @Operation(summary = "Hand in one's own answers, for good, and be told what they come to")
    AuditAtVersion submit(@PathVariable UUID auditId, @PathVariable Marking marking) {
        return send(new SubmitMarks(new AuditId(auditId), marking));
    }

    @PostMapping("/{auditId}/moderation")
    @Operation(summary = "Take upon oneself to settle what two auditors see too differently")
    AuditAtVersion moderate(@PathVariable UUID auditId) {
        return send(new BeginModeration(new AuditId(auditId)));
    }

    @PostMapping("/{auditId}/withdrawal")
    @Operation(summary = "Withdraw an audit: it counts no more, and stays on record")
    AuditAtVersion withdraw(@PathVariable UUID auditId, @Valid @RequestBody Withdrawal body) {
        return send(new WithdrawAudit(new AuditId(auditId), body.reason()));
    }

    private AuditAtVersion send(AuditCommand command) {
        return AuditAtVersion.of(gateway.<AuditRecorded>sendAndWait(command));
    }
}
