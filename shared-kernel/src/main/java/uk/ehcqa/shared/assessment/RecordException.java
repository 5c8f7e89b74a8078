package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import java.util.Set;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** Records a circumstance of the closed list that made it impractical to keep time limits. */
public record RecordException(
        CaseId caseId,
        int episode,
        ExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<TimeLimit> bearsOn,
        String evidence)
        implements CaseCommand {}
