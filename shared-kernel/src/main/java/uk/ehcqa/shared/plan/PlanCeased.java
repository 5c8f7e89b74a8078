package uk.ehcqa.shared.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casework.CaseId;

/**
 * The plan came to an end (s.45).
 *
 * @param ceasedOn the day the plan ended, not the day it was decided to end it
 * @param reason null when a return did not say
 */
public record PlanCeased(
        CaseId caseId,
        int plan,
        LocalDate ceasedOn,
        @Nullable CeaseReason reason) implements PlanEvent {}
