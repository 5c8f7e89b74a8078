package uk.ehcqa.query.post;

/** How far a message has come. */
public enum MessageStanding {
    /** Its reminders are being recorded first. */
    HELD,
    QUEUED,
    SENT,
    /** Nothing of it held any more when it was to be sent, or it had waited too long. */
    VOID,
    /** The mail server refused it too often. */
    DEAD
}
