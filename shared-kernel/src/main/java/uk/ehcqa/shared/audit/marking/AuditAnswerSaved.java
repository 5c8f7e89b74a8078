package uk.ehcqa.shared.audit.marking;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A criterion was answered; the latest answer counts.
 *
 * @param comment in the auditor's words, which may tell of the child
 */
public record AuditAnswerSaved(
        AuditId auditId,
        CaseId caseId,
        Marking marking,
        String criterion,
        Answer answer,
        @Personal @Nullable String comment)
        implements AuditEvent {}
