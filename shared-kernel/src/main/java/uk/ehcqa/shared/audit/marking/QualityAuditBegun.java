package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.casework.CaseId;

/**
 * A version of a plan was given to somebody to audit.
 *
 * @param secondAuditor who marks it too without seeing the first's answers, if it is marked twice
 */
public record QualityAuditBegun(
        AuditId auditId,
        CaseId caseId,
        AuditedPlan plan,
        String framework,
        FrameworkVersion version,
        String auditor,
        @Nullable String secondAuditor,
        LocalDate begunOn)
        implements AuditEvent {}
