package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that a draft plan was sent to the family, for the first time. */
public record SendDraftPlan(CaseId caseId, LocalDate sentOn) implements CaseCommand {}
