package uk.ehcqa.shared.plan;

import java.util.Optional;

/** A bar of the law to ceasing to maintain a plan for a given reason. */
public enum EndBar {
    /** SEND Regulations 2014, reg. 29: under 18, not being in education or training ends no plan; it is reviewed. */
    UNDER_18,
    /**
     * SEND Regulations 2014, reg. 30: from 18, not before a review ascertained that the young person does not wish to return to
     * education or training, or that it would not be appropriate.
     */
    NOT_REVIEWED,
    /** Children and Families Act 2014, s.46 and 83(2): nobody is too old for a plan before they are 25. */
    NOT_25_YET;

    static final int ADULT = 18;

    Optional<EndBar> when(boolean holds) {
        return holds ? Optional.of(this) : Optional.empty();
    }
}
