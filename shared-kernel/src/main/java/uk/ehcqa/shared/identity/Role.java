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
    ADMINISTRATOR
}
