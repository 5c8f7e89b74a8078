package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Records that mediation or the tribunal overturned the decision with which the assessment ended: not to assess, or not to make
 * a plan.
 *
 * @param overturnedOn the day of the order or the agreement
 */
public record RecordOverturnedRefusal(CaseId caseId, int episode, OverturnRoute by, LocalDate overturnedOn)
        implements CaseCommand {}
