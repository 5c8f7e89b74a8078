package uk.ehcqa.shared.audit.marking;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** Somebody handed in their answers, and this is what they come to. They stay as they are. */
public record AuditMarksSubmitted(
        AuditId auditId, CaseId caseId, Marking marking, LocalDate submittedOn, AuditResult result)
        implements AuditEvent {}
