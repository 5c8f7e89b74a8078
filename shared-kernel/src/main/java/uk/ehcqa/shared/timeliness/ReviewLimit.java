package uk.ehcqa.shared.timeliness;

/** The limits the law sets for the review of a plan, each with where it is written; {@link ReviewRules} works them out. */
public enum ReviewLimit {

    /**
     * Children and Families Act 2014, s.44(1): the authority must review a plan "in the period of 12 months starting with
     * the date on which the plan was first made, and in each subsequent period of 12 months starting with the date on which
     * the plan was last reviewed". A review is complete when its decision is notified (SEND Code of Practice 2015, 9.169).
     */
    ANNUAL_REVIEW("Children and Families Act 2014, s.44(1)"),

    /** SEND Regulations 2014, reg. 20(10): the decision must be notified within four weeks of the review meeting. */
    REVIEW_DECISION("SEND Regulations 2014, reg. 20(10)");

    private final String citation;

    ReviewLimit(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }
}
