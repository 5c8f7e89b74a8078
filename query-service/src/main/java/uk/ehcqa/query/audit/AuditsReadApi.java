package uk.ehcqa.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;
import uk.ehcqa.shared.audit.framework.Grade;
import uk.ehcqa.shared.audit.marking.AuditedPlan;
import uk.ehcqa.shared.identity.Role;

/** The list of audits for programs: one's own, to a quality lead all; nobody's answers, and no grade before it stands. */
@RestController
@Tag(name = "Audits: read")
class AuditsReadApi {

    /**
     * An audit in the list.
     *
     * @param reference of the case; null while it is not known here
     * @param standing how far it has come
     * @param grade once it stands
     */
    @Schema(name = "ListedAudit")
    record Listed(
            UUID auditId,
            @Nullable String reference,
            AuditedPlan plan,
            String framework,
            String frameworkVersion,
            List<Marker> marks,
            LocalDate begunOn,
            AuditStanding standing,
            @Nullable Grade grade) {

        static Listed of(ListedAudit listed) {
            var audit = listed.audit();
            var begun = audit.begun();
            return new Listed(
                    begun.auditId().value(),
                    listed.reference(),
                    begun.plan(),
                    begun.framework(),
                    begun.version().value(),
                    audit.marks().values().stream().map(Marker::of).toList(),
                    begun.begunOn(),
                    audit.standing(),
                    audit.grade());
        }
    }

    /** Who marks, and whether they have submitted. */
    @Schema(name = "Marker")
    record Marker(String by, @Nullable LocalDate submittedOn) {

        static Marker of(KeptMarks marks) {
            return new Marker(marks.by(), marks.submittedOn());
        }
    }

    private final KeptAudits audits;

    AuditsReadApi(KeptAudits audits) {
        this.audits = audits;
    }

    @GetMapping("/api/audits")
    @Operation(
            summary = "One's own audits, to a quality lead all: how far each has come, and its grade once that stands")
    Paged<Listed> list(@RequestParam(defaultValue = "1") @PageNumber int page) {
        var viewer = CurrentIdentity.get().orElseThrow();
        var whose = viewer.role() == Role.QUALITY_LEAD ? null : viewer.user();
        var count = audits.count(whose);
        var part = Page.of(page, count);
        return part.with(count, audits.all(whose, part).stream().map(Listed::of).toList());
    }
}
