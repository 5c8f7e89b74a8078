package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Says that no advice is given, and why. */
public record DeclineContribution(
        CaseId caseId, int contribution, LocalDate declinedOn, DeclineReason reason, String explanation)
        implements CaseCommand {}
