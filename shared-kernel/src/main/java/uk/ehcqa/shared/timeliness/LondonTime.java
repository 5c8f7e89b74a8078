package uk.ehcqa.shared.timeliness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Time as the law of England counts it: a day begins and ends at midnight in London, wherever the program runs. */
public final class LondonTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LondonTime() {}

    /** The running clock. Only programs ask for it, when they start: everything else is given one. */
    public static Clock clock() {
        return Clock.system(LONDON);
    }

    /** The day that it was in London at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, LONDON);
    }
}
