package uk.ehcqa.shared.sen2;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.PlanParticulars;
import uk.ehcqa.shared.review.ReviewOutcome;

/**
 * One request of a SEN2 return with everything that hangs on it: a history that stands or falls as a whole.
 *
 * @param request module 2
 * @param assessment module 3, when there is one
 * @param plan module 4, when there is one
 * @param review module 5, when there is one
 * @param named the parts of module 4 that are not dated steps
 * @param active the parts of module 5 that are not dated steps
 */
public record ReturnedRecord(
        Request request,
        @Nullable Assessment assessment,
        @Nullable NamedPlan plan,
        @Nullable ActivePlan review,
        PlanParticulars named,
        PlanParticulars active) {

    /**
     * Module 2.
     *
     * @param receivedOn null only for {@link ReturnedOutcome#HISTORICAL}
     * @param exported the child or young person moved out of the area before the assessment was finished
     */
    public record Request(
            @Nullable LocalDate receivedOn,
            @Nullable RequestSource requestedBy,
            ReturnedOutcome outcome,
            @Nullable LocalDate outcomeOn,
            boolean mediation,
            boolean tribunal,
            boolean exported) {}

    /**
     * Module 3.
     *
     * @param exceptionsApply item Week20; null when the return does not say
     */
    public record Assessment(
            ReturnedOutcome outcome,
            @Nullable LocalDate outcomeOn,
            boolean mediation,
            boolean tribunal,
            @Nullable Boolean exceptionsApply) {}

    /**
     * Module 4.
     *
     * @param ceaseReason null while the plan is in force, or when the return does not say
     */
    public record NamedPlan(
            @Nullable LocalDate startedOn,
            @Nullable LocalDate ceasedOn,
            @Nullable CeaseReason ceaseReason) {}

    /**
     * Module 5.
     *
     * @param transferredFrom item TransferLA: the number of the authority that made the plan
     * @param decidedOn item LastReview: the day the decision was written, not the day of the meeting
     */
    public record ActivePlan(
            @Nullable String transferredFrom,
            @Nullable LocalDate meetingHeldOn,
            @Nullable ReviewOutcome outcome,
            @Nullable LocalDate decidedOn) {}
}
