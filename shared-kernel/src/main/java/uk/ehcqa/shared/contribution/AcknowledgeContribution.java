package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records that whoever was asked said that the request has come. */
public record AcknowledgeContribution(CaseId caseId, int contribution, LocalDate acknowledgedOn)
        implements CaseCommand {}
