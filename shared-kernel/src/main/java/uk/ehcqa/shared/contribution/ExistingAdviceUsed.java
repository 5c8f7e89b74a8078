package uk.ehcqa.shared.contribution;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.privacy.Personal;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Advice that is held already is used, and nobody is asked again (reg. 6(4)).
 *
 * @param what which advice it is
 */
public record ExistingAdviceUsed(
        CaseId caseId,
        int contribution,
        ContributionReference reference,
        ContributionPurpose purpose,
        AdviceSource source,
        @Nullable ServiceId service,
        ExistingAdvice existing,
        @Personal String what,
        @Personal AttachedDocuments documents)
        implements ContributionEvent {}
