package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.privacy.Personal;

/**
 * Advice came.
 *
 * @param answer counts the answers to this request from 1: another follows one that was sent back
 */
public record ContributionAnswered(
        CaseId caseId,
        int contribution,
        int answer,
        LocalDate answeredOn,
        @Personal Advice advice,
        @Personal AttachedDocuments documents)
        implements ContributionEvent {}
