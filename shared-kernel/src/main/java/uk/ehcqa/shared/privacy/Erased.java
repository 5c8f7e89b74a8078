package uk.ehcqa.shared.privacy;

/** What is read where personal details were erased. */
public final class Erased {

    /** Stands in for words that somebody wrote. */
    public static final String WORDS = "[erased]";

    private Erased() {}
}
