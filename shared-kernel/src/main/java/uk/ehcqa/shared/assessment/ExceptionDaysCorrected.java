package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

/** The days of an exception had been recorded wrongly. It moves no date, before or after. */
public record ExceptionDaysCorrected(
        CaseId caseId,
        int episode,
        int number,
        LocalDate wrongFirstDay,
        LocalDate wrongLastDay,
        LocalDate firstDay,
        LocalDate lastDay,
        @Personal String reason)
        implements NeedsAssessmentEvent {}
