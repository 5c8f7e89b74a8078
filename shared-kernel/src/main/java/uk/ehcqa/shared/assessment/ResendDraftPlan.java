package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that a draft plan was sent to the family again, after another had been sent before. */
public record ResendDraftPlan(CaseId caseId, LocalDate sentOn) implements CaseCommand {}
