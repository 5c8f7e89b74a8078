package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.timeliness.ExceptionGround;

/**
 * A circumstance of the closed list made it impractical to send the plan within fourteen weeks (reg. 27(3)).
 *
 * @param exception counts the exceptions of this reassessment from 1
 * @param evidence where the circumstance is documented
 */
public record ReassessmentExceptionRecorded(
        CaseId caseId,
        int plan,
        int number,
        int exception,
        ExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        @Personal String evidence)
        implements ReassessmentEvent {}
