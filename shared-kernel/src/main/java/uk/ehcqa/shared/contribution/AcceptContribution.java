package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseId;

/**
 * Accepts the latest answer.
 *
 * @param notes what is to be known all the same; null where there is nothing
 */
public record AcceptContribution(
        CaseId caseId,
        int contribution,
        LocalDate acceptedOn,
        AdviceCheck check,
        @Nullable String notes) implements CaseCommand {}
