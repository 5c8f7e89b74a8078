package uk.ehcqa.shared.audit.marking;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.sampling.Involvement;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Gives a version of a plan to somebody to audit.
 *
 * @param secondAuditor who marks it too without seeing the first's answers, if it is to be marked twice
 * @param involved who had a part in the plan: none of them may audit it
 */
public record BeginAudit(
        AuditId auditId,
        CaseId caseId,
        AuditedPlan plan,
        String framework,
        FrameworkVersion version,
        String auditor,
        @Nullable String secondAuditor,
        Set<Involvement> involved)
        implements AuditCommand {

    public BeginAudit {
        involved = Set.copyOf(involved);
    }
}
