package uk.ehcqa.shared.plan;

import static uk.ehcqa.shared.timeliness.ReviewLimit.TRANSFER_TO_NEW_AUTHORITY;

import java.util.Optional;

/** By when a plan is transferred to the authority to which its holder moves. */
record MoveLimits(Plan plan) {

    /** Met on the day on which the plan ended because it was transferred. */
    Optional<ReviewMilestone> transfer() {
        return plan.moves()
                .current()
                .map(move -> new ReviewMilestone(
                        TRANSFER_TO_NEW_AUTHORITY,
                        null,
                        move.countedFrom(),
                        move.transferDueOn(),
                        plan.ceaseReason() == CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY ? plan.ceasedOn() : null));
    }
}
