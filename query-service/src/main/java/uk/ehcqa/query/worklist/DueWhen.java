package uk.ehcqa.query.worklist;

import java.time.LocalDate;
import uk.ehcqa.query.listing.Where;

/** When the next legal date of an assessment is, seen from today. */
enum DueWhen {
    LATE("Late"),
    WITHIN_7_DAYS("Within 7 days"),
    WITHIN_30_DAYS("Within 30 days"),
    LATER("In more than 7 days"),
    NO_DATE("No date");

    private final String words;

    DueWhen(String words) {
        this.words = words;
    }

    void narrow(Where where, LocalDate today) {
        switch (this) {
            case LATE -> WorklistGroup.LATE.narrow(where, today);
            case WITHIN_7_DAYS -> WorklistGroup.WITHIN_7_DAYS.narrow(where, today);
            case WITHIN_30_DAYS -> where.and("a.next_due_on between ? and ?", today, today.plusDays(30));
            case LATER -> WorklistGroup.LATER.narrow(where, today);
            case NO_DATE -> WorklistGroup.NO_DATE.narrow(where, today);
        }
    }

    public String words() {
        return words;
    }
}
