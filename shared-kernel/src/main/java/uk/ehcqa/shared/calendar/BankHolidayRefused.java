package uk.ehcqa.shared.calendar;

/** What stands in a list of bank holidays cannot be meant. The message says where, and why. */
public final class BankHolidayRefused extends RuntimeException {

    private final String why;

    BankHolidayRefused(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
