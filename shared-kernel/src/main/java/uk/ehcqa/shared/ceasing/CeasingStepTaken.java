package uk.ehcqa.shared.ceasing;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** A step was taken to decide whether the authority ceases to maintain the plan (reg. 31). The plan does not end with it. */
public record CeasingStepTaken(CaseId caseId, int plan, int number, CeasingStep step, LocalDate takenOn)
        implements CeasingEvent {}
