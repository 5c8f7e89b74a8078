package uk.ehcqa.query.listing;

import java.time.LocalDate;

/** When the next legal date is, seen from today. */
public enum DueWhen {
    LATE("Late"),
    WITHIN_7_DAYS("Within 7 days"),
    WITHIN_30_DAYS("Within 30 days"),
    LATER("In more than 7 days"),
    NO_DATE("No date");

    private final String words;

    DueWhen(String words) {
        this.words = words;
    }

    public void narrow(Where where, LocalDate today) {
        switch (this) {
            case LATE -> DueGroup.LATE.narrow(where, today);
            case WITHIN_7_DAYS -> DueGroup.WITHIN_7_DAYS.narrow(where, today);
            case WITHIN_30_DAYS -> where.and("next_due_on between ? and ?", today, today.plusDays(30));
            case LATER -> DueGroup.LATER.narrow(where, today);
            case NO_DATE -> DueGroup.NO_DATE.narrow(where, today);
        }
    }

    public String words() {
        return words;
    }
}
