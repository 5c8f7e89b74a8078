package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Asks for advice, of several at once.
 *
 * @param receivedOn the day on which those who are asked received it; the day it was sent where nobody says otherwise
 * @param wantedBy for a review, the day by which the advice is wanted; the six weeks of an assessment are the law's
 * @param used advice that is held already and enough, so that nobody is asked for it
 */
public record RequestContributions(
        CaseId caseId,
        ContributionPurpose purpose,
        LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate wantedBy,
        List<RequestedContribution> requests,
        List<HeldAdvice> used)
        implements CaseCommand {}
