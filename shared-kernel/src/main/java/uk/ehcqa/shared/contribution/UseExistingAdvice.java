package uk.ehcqa.shared.contribution;

import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Uses advice that is held already, so that nobody is asked for it. */
public record UseExistingAdvice(CaseId caseId, ContributionPurpose purpose, HeldAdvice held) implements CaseCommand {}
