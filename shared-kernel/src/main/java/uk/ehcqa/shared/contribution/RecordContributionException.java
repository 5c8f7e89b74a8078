package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Records a circumstance of the closed list that excuses whoever is asked from the six weeks. */
public record RecordContributionException(
        CaseId caseId,
        int contribution,
        AdviceExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        String evidence)
        implements CaseCommand {}
