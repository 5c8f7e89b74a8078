package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;

/** Gives the advice that was asked for. */
public record AnswerContribution(
        CaseId caseId, int contribution, LocalDate answeredOn, Advice advice, AttachedDocuments documents)
        implements CaseCommand {}
