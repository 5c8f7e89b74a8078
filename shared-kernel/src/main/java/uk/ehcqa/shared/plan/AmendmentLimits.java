package uk.ehcqa.shared.plan;

import static uk.ehcqa.shared.timeliness.ReviewLimit.AMENDMENT_WITHOUT_REVIEW;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.shared.amendment.Amendment;
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.timeliness.ReviewRules;

/** By when the amendments of one plan without a review are dealt with, and when they were. */
record AmendmentLimits(Plan plan) {

    List<ReviewMilestone> all() {
        return plan.amendments()
                .onRecord()
                .flatMap(amendment ->
                        amendment.takenOn(AmendmentStep.NOTICE_SENT).stream().map(sent -> dealtWith(amendment, sent)))
                .toList();
    }

    private static ReviewMilestone dealtWith(Amendment amendment, LocalDate noticeSentOn) {
        return new ReviewMilestone(
                AMENDMENT_WITHOUT_REVIEW,
                null,
                null,
                amendment.number(),
                noticeSentOn,
                ReviewRules.amendedPlanDueAfterNotice(noticeSentOn),
                amendment.dealtWithOn().orElse(null));
    }
}
