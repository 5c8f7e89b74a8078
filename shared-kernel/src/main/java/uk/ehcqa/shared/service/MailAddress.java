package uk.ehcqa.shared.service;

import java.util.regex.Pattern;

/** The form of a mail address: enough of it to tell a slip from an address. Only sending tells whether anybody reads there. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._%+'-]+@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}");

    private MailAddress() {}

    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
