package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The authority maintains a plan whose needs assessment it holds no record of: it is older than the records, or another
 * authority made it.
 *
 * @param transferredFrom the number of the authority that made it, when another one did
 */
public record EarlierPlanRecorded(
        CaseId caseId,
        int plan,
        LocalDate startedOn,
        @Nullable String transferredFrom) implements PlanEvent {}
