package uk.ehcqa.shared.audit.framework;

/** When a clause of a limiting judgement holds. This is the whole of the language. */
public sealed interface Condition {

    /** Any of these criteria was answered just so. */
    record AnyAnswer(Answer answer, Among among) implements Condition {}

    /** Any of these sections reached less than so many per cent. A section of which nothing applies is not looked at. */
    record AnySectionBelow(int percent, Among among) implements Condition {}

    /** A finding was answered with yes. */
    record Found(String finding) implements Condition {}
}
