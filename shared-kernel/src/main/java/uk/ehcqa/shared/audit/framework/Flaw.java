package uk.ehcqa.shared.audit.framework;

/**
 * Something that is wrong with a framework.
 *
 * @param where the place in its document, such as {@code sections[2].criteria[0].weight}
 * @param what in a sentence without its full stop
 */
public record Flaw(String where, String what) {

    @Override
    public String toString() {
        return where.isEmpty() ? what : where + ": " + what;
    }
}
