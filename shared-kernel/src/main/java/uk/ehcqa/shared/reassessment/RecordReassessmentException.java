package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/** Records a circumstance that made it impractical to send the plan after a reassessment in time. */
public record RecordReassessmentException(
        CaseId caseId,
        int plan,
        int number,
        ExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        String evidence)
        implements CaseCommand {}
