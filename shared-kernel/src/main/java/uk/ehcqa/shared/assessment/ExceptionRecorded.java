package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.timeliness.ExceptionGround;
import uk.ehcqa.shared.timeliness.TimeLimit;

/**
 * A circumstance of the closed list made it impractical to keep one or more time limits.
 *
 * @param number counts the exceptions of this assessment from 1
 * @param bearsOn the time limits it made impractical to keep
 * @param evidence where the circumstance is documented
 */
public record ExceptionRecorded(
        CaseId caseId,
        int episode,
        int number,
        ExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        Set<TimeLimit> bearsOn,
        @Personal String evidence)
        implements NeedsAssessmentEvent {

    public ExceptionRecorded {
        bearsOn = Collections.unmodifiableSet(new TreeSet<>(bearsOn));
    }
}
