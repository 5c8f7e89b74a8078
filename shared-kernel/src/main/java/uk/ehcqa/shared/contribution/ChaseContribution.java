package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that whoever was asked was reminded. */
public record ChaseContribution(CaseId caseId, int contribution, LocalDate chasedOn, ChaseMeans means)
        implements CaseCommand {}
