package uk.ehcqa.shared.audit.marking;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why something was not recorded in an audit. */
public enum AuditRefusal implements Refusal {
    AUDIT_UNKNOWN("auditId"),
    AUDIT_OF_SOMETHING_ELSE(null),
    AUDIT_WITHDRAWN(null),
    AUDIT_BEFORE_PLAN_WAS_SENT("sentOn"),
    AUDIT_FRAMEWORK_GIVES_NO_GRADE("framework"),
    AUDITOR_UNKNOWN("auditor"),
    AUDITOR_HAD_A_PART_IN_IT("auditor"),
    AUDITORS_ARE_ONE("secondAuditor"),
    AUDIT_MARKS_SUBMITTED(null),
    AUDIT_CRITERION_UNKNOWN("criterion"),
    AUDIT_ANSWER_NOT_OFFERED("answer"),
    AUDIT_FINDING_UNKNOWN("finding"),
    AUDIT_UNANSWERED(null),
    AUDIT_COMMENT_NEEDED("comment"),
    AUDIT_NEEDS_NO_MODERATION(null),
    MODERATOR_MARKED_IT(null);

    private final @Nullable String field;

    AuditRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
