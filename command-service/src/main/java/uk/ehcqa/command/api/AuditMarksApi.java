package uk.ehcqa.command.api;

import static uk.ehcqa.shared.audit.marking.AuditRefusal.AUDIT_UNKNOWN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.command.api.AuditsApi.OwnResult;
import uk.ehcqa.command.audit.AuditFiles;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.marking.AuditId;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;
import uk.ehcqa.shared.audit.marking.QualityAuditBegun;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.refusal.Refused;

/** Reads answers back: one's own at any time, those of others once they can influence nobody. */
@RestController
@Tag(name = "Audits: read")
class AuditMarksApi {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SavedAnswer(
            String criterion, Answer answer, @Nullable String comment) {}

    /**
     * The answers of one person to one plan.
     *
     * @param result once they are submitted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SavedMarks(
            String auditor,
            AuditedPlan plan,
            String framework,
            String frameworkVersion,
            List<SavedAnswer> answers,
            Map<String, Boolean> findings,
            @Nullable OwnResult result) {

        static SavedMarks of(QualityAuditBegun audit, Marks marks) {
            return new SavedMarks(
                    marks.by(),
                    audit.plan(),
                    audit.framework(),
                    audit.version().value(),
                    marks.answers().criteria().entrySet().stream()
                            .map(answer -> new SavedAnswer(
                                    answer.getKey(),
                                    answer.getValue(),
                                    marks.comments().get(answer.getKey())))
                            .toList(),
                    marks.answers().findings(),
                    Optional.ofNullable(marks.result()).map(OwnResult::of).orElse(null));
        }
    }

    private final AuditFiles audits;

    AuditMarksApi(AuditFiles audits) {
        this.audits = audits;
    }

    @GetMapping("/api/audits/{auditId}/marks/{marking}")
    @Operation(summary = "Read one's own answers; those of others in the same audit once all have submitted")
    SavedMarks read(@PathVariable UUID auditId, @PathVariable Marking marking) {
        var person = CurrentIdentity.get().orElseThrow();
        var audit = audits.find(new AuditId(auditId)).orElseThrow(() -> new Refused(AUDIT_UNKNOWN));
        return audit.seenBy(person.user(), person.role() == Role.QUALITY_LEAD, marking)
                .map(marks -> SavedMarks.of(audit.begun(), marks))
                .orElseThrow(() -> new Refused(AUDIT_UNKNOWN));
    }
}
