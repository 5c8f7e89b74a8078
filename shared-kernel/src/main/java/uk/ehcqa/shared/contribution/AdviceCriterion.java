package uk.ehcqa.shared.contribution;

/**
 * What advice is checked for when it has come. How it is asked is said by the framework {@code advice-qa} 1.0 alone, which knows each by
 * its code; the names are what is stored. That it came in time is known, and not asked.
 */
public enum AdviceCriterion {
    AUTHOR_ROLE_AND_DATE("Q2"),
    NEEDS_TIED_TO_SEN("Q3"),
    SMART_OUTCOMES("Q4"),
    PROVISION_SPECIFIC_AND_QUANTIFIED("Q5"),
    VIEWS_OF_CHILD_AND_PARENT("Q6"),
    PLAIN_LANGUAGE("Q7"),
    WITHIN_EXPERTISE("Q8");

    private final String code;

    AdviceCriterion(String code) {
        this.code = code;
    }

    /** By which the framework knows it. */
    public String code() {
        return code;
    }
}
