package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The start of an earlier plan had been recorded wrongly. What was recorded before stays in the history. */
public record EarlierPlanStartCorrected(
        CaseId caseId,
        int plan,
        LocalDate wrongDate,
        LocalDate startedOn,
        @Personal String reason) implements PlanEvent {}
