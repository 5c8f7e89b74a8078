package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;

/**
 * How long settings have to reply when they are consulted.
 *
 * <p>SEND Code of Practice 2015, 9.83: they "should respond within 15 days". This is guidance to them, and no limit of the
 * authority: where one is silent, nothing is blocked.
 */
public final class ConsultationRules {

    private static final int DAYS_TO_REPLY = 15;

    private ConsultationRules() {}

    /** The last of the days; that of the consultation does not count. */
    public static LocalDate replyBy(LocalDate consultedOn) {
        return consultedOn.plusDays(DAYS_TO_REPLY);
    }
}
