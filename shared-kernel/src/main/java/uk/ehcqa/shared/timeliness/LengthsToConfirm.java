package uk.ehcqa.shared.timeliness;

/**
 * Lengths of time that were not read again in the instrument when the rules were written: the authority's lawyer confirms them, or
 * says what they are.
 *
 * @param monthsSinceAssessment within how many months of an assessment none need be made again (Children and Families Act 2014,
 *     s.36(6); SEND Regulations 2014, reg. 24)
 * @param daysToDecideOnReassessment how many days there are to decide whether to reassess (reg. 25(1))
 * @param monthsAfterTakeover in how many months a plan that another authority transferred is reviewed at the earliest (reg. 15(5))
 * @param weeksToAnswerRecommendations how many weeks there are to answer the recommendations of the tribunal (SI 2017/1306)
 */
public record LengthsToConfirm(
        int monthsSinceAssessment,
        int daysToDecideOnReassessment,
        int monthsAfterTakeover,
        int weeksToAnswerRecommendations) {

    /** As they are taken to be until somebody says otherwise. */
    public static final LengthsToConfirm USUAL = new LengthsToConfirm(6, 15, 3, 5);

    public LengthsToConfirm {
        check("months since an assessment", monthsSinceAssessment, 24);
        check("days to decide on a reassessment", daysToDecideOnReassessment, 100);
        check("months after a plan was taken over", monthsAfterTakeover, 24);
        check("weeks to answer recommendations", weeksToAnswerRecommendations, 52);
    }

    private static void check(String what, int length, int longest) {
        if (length < 1 || length > longest) {
            throw new IllegalArgumentException("The %s must lie between 1 and %d".formatted(what, longest));
        }
    }
}
