package uk.ehcqa.shared.plantext;

import java.time.LocalDate;
import uk.ehcqa.shared.audit.framework.PlanStage;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.privacy.Personal;

/**
 * What a plan says was entered, as it was sent on a day.
 *
 * @param version counted in the case, across its plans, from 1
 * @param plan which of the case: the first is 1, also while it is a draft
 * @param sentOn the day on which this version was sent to the family
 * @param text its sections, where they were entered
 * @param documents those that hold it
 */
public record PlanVersionRecorded(
        CaseId caseId,
        int version,
        int plan,
        PlanStage stage,
        LocalDate sentOn,
        @Personal PlanText text,
        @Personal AttachedDocuments documents)
        implements PlanTextEvent {}
