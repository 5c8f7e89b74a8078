package uk.ehcqa.shared.audit.marking;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Answer;

/** Answers one criterion, or answers it otherwise. */
public record SaveAnswer(
        AuditId auditId,
        Marking marking,
        String criterion,
        Answer answer,
        @Nullable String comment) implements AuditCommand {}
