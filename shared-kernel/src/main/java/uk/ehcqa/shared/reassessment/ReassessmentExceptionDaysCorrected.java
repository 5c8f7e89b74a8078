package uk.ehcqa.shared.reassessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/**
 * The days of an exception of a reassessment had been recorded wrongly. It moves no date, before or after.
 *
 * @param exception its number within the reassessment
 */
public record ReassessmentExceptionDaysCorrected(
        CaseId caseId,
        int plan,
        int number,
        int exception,
        LocalDate wrongFirstDay,
        LocalDate wrongLastDay,
        LocalDate firstDay,
        LocalDate lastDay,
        @Personal String reason)
        implements ReassessmentEvent {}
