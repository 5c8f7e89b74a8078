package uk.ehcqa.shared.contribution;

/** Why a service says that it gives no advice. */
public enum DeclineReason {
    /** What is asked lies outside what the service does. */
    OUTSIDE_THE_SERVICE,
    /** Another service is the one to ask. */
    ANOTHER_SERVICE,
    /** The family does not agree to it. */
    FAMILY_DOES_NOT_AGREE,
    /** Nobody there can do it. The duty to comply stays. */
    NO_CAPACITY,
    OTHER
}
