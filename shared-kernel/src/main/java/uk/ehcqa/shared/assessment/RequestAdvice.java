package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that advice and information was asked for. */
public record RequestAdvice(CaseId caseId, LocalDate requestedOn) implements CaseCommand {}
