package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the start of a plan right whose needs assessment the authority holds no record of, and says why. */
public record CorrectEarlierPlanStart(CaseId caseId, int plan, LocalDate date, String reason) implements CaseCommand {}
