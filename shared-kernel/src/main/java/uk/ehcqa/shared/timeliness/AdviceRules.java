package uk.ehcqa.shared.timeliness;

import java.time.LocalDate;

/** By when somebody who is asked for advice on a needs assessment gives it: dates in, dates out. */
public final class AdviceRules {

    private static final int WEEKS = 6;

    private AdviceRules() {}

    /** SEND Regulations 2014, reg. 8(1): "within 6 weeks of the date on which they receive it", the request for advice. */
    public static LocalDate dueOn(LocalDate requestReceivedOn) {
        return requestReceivedOn.plusWeeks(WEEKS);
    }
}
