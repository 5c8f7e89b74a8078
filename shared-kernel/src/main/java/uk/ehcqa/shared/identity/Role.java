package uk.ehcqa.shared.identity;

/** What a person is here to do. It decides what they may see and record. */
public enum Role {
    /** Moves cases through their statutory steps. */
    CASEWORKER,
    /** Runs a team or the whole service, and answers for its figures. */
    MANAGER,
    /** Brings returns in and keeps the data right. */
    DATA_OFFICER,
    /** Runs the product; reads no child's record. */
    ADMINISTRATOR,
    /** Gives the advice that their service is asked for; sees what that service is asked, and nothing else. */
    CONTRIBUTOR,
    /** Assures the advice of several services: a designated medical, clinical or social care officer, a principal psychologist. */
    CONTRIBUTION_LEAD,
    /** Marks the plans that are given to them; sees no other case. */
    QA_AUDITOR,
    /** Answers for the quality of plans: frameworks, samples, moderation. */
    QUALITY_LEAD,
    /** The product itself, where it does by itself what somebody has set; nobody signs in so. */
    SYSTEM;

    /** Whether they work with all cases; the others see what their services are asked, and not that anything else exists. */
    public boolean isOfTheAuthority() {
        return this != CONTRIBUTOR && this != CONTRIBUTION_LEAD;
    }
}
