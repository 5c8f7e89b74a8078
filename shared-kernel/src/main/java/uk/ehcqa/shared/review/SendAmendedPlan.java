package uk.ehcqa.shared.review;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that the amended plan was sent. */
public record SendAmendedPlan(CaseId caseId, LocalDate sentOn) implements CaseCommand {}
