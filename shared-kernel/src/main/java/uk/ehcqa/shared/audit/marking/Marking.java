package uk.ehcqa.shared.audit.marking;

/** Whose answers: all that there are stay on record. */
public enum Marking {
    FIRST,
    /** By somebody who does not see the first's answers, nor the first theirs, until both have submitted. */
    SECOND,
    /** By somebody who sees both, where they are too far apart. */
    MODERATION
}
