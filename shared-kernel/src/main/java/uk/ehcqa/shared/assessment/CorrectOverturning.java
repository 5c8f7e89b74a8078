package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/** Puts the day right on which a refusal was overturned, or adds it where a return told of none, and says why. */
public record CorrectOverturning(CaseId caseId, int episode, Step refusal, LocalDate date, String reason)
        implements CaseCommand {}
