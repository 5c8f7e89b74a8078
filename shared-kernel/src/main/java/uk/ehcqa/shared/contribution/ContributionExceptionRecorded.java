package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * A circumstance of the closed list excuses whoever is asked from the six weeks (reg. 8(2)).
 *
 * @param exception counts the exceptions of this contribution from 1
 * @param evidence where the circumstance is documented
 */
public record ContributionExceptionRecorded(
        CaseId caseId,
        int contribution,
        int exception,
        AdviceExceptionGround ground,
        LocalDate firstDay,
        LocalDate lastDay,
        @Personal String evidence)
        implements ContributionEvent {}
