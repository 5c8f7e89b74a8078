package uk.ehcqa.shared.takeover;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;

/** A step was taken with which this authority took the plan over from another (reg. 15). */
public record TakeoverStepTaken(CaseId caseId, int plan, int number, TakeoverStep step, LocalDate takenOn)
        implements TakeoverEvent {}
