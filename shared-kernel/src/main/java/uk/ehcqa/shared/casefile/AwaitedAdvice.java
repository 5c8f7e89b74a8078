package uk.ehcqa.shared.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.Overturning;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.reassessment.Reassessment;
import uk.ehcqa.shared.reassessment.ReassessmentStep;

/**
 * The advice for which a case still waits. Nobody is chased for somebody who has died, whose request was withdrawn or who moved away,
 * and nobody waits once that is over for which the advice was asked.
 */
public record AwaitedAdvice(CaseFile file) {

    public Stream<Contribution> all() {
        return file.contributions().inOrder().filter(this::includes);
    }

    public boolean includes(Contribution contribution) {
        return contribution.standing().isOutstanding() && goesOn(contribution.purpose());
    }

    /** Whether that for which advice is asked is still under way. */
    public boolean goesOn(ContributionPurpose purpose) {
        return file.diedOn() == null
                && switch (purpose.proceeding()) {
                    case NEEDS_ASSESSMENT ->
                        assessment(purpose).filter(it -> it.stage().isOpen()).isPresent();
                    case REVIEW ->
                        plan(purpose)
                                .filter(it -> awaitsReview(it, purpose.number()))
                                .isPresent();
                    case REASSESSMENT ->
                        reassessment(purpose).filter(Reassessment::goesOn).isPresent();
                };
    }

    /** The day of the decision after which the advice is asked for; none for a review, on which nobody decides. */
    public Optional<LocalDate> decidedOn(ContributionPurpose purpose) {
        return switch (purpose.proceeding()) {
            case NEEDS_ASSESSMENT -> assessment(purpose).flatMap(AwaitedAdvice::agreedOn);
            case REVIEW -> Optional.empty();
            case REASSESSMENT -> reassessment(purpose).flatMap(it -> it.takenOn(ReassessmentStep.REASSESSMENT_AGREED));
        };
    }

    /** Where a refusal was overturned, and no decision to assess is on record, the order, the agreement or the refusal stands for it. */
    private static Optional<LocalDate> agreedOn(NeedsAssessment assessment) {
        return assessment
                .takenOn(Step.ASSESSMENT_AGREED)
                .or(() -> Optional.ofNullable(assessment.overturned().get(Step.ASSESSMENT_REFUSED))
                        .map(Overturning::on))
                .or(() -> assessment.takenOn(Step.ASSESSMENT_REFUSED));
    }

    private Optional<NeedsAssessment> assessment(ContributionPurpose purpose) {
        return file.findAssessment(purpose.number());
    }

    private Optional<Reassessment> reassessment(ContributionPurpose purpose) {
        return plan(purpose).flatMap(it -> it.reassessments().numbered(purpose.number()));
    }

    private Optional<Plan> plan(ContributionPurpose purpose) {
        return purpose.plan() < 1
                ? Optional.empty()
                : file.plans().stream().skip(purpose.plan() - 1L).findFirst();
    }

    /** The advice is wanted before the meeting, with which a review begins. */
    private static boolean awaitsReview(Plan plan, int review) {
        var reviews = plan.reviews();
        return plan.inForce()
                && reviews.numbered(review).map(it -> !it.wasDecided()).orElse(review == reviews.nextNumber());
    }
}
