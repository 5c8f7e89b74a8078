package uk.ehcqa.shared.contribution;

/**
 * For what a contribution is asked.
 *
 * @param plan whose review or reassessment it is; 0 for a needs assessment
 * @param number of the assessment, the review or the reassessment, from 1
 */
public record ContributionPurpose(AdvisedProceeding proceeding, int plan, int number) {

    public static ContributionPurpose assessment(int episode) {
        return new ContributionPurpose(AdvisedProceeding.NEEDS_ASSESSMENT, 0, episode);
    }

    public static ContributionPurpose review(int plan, int review) {
        return new ContributionPurpose(AdvisedProceeding.REVIEW, plan, review);
    }

    public static ContributionPurpose reassessment(int plan, int number) {
        return new ContributionPurpose(AdvisedProceeding.REASSESSMENT, plan, number);
    }
}
