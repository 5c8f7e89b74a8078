package uk.ehcqa.shared.casework;

/** The number of a local authority, as the SEN2 return gives it. */
public final class AuthorityNumber {

    /** What it looks like. */
    public static final String FORM = "[0-9]{3}";

    private AuthorityNumber() {}

    public static boolean isWellFormed(String number) {
        return number.matches(FORM);
    }
}
